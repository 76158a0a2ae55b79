package dev.qimma.bank;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A YAML file as it is written: every text between quotation marks, so that none is taken for
 * anything else. What a reader of ours would refuse is left out.
 */
public final class YamlPage {

  private static final Pattern BARE_KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*|[1-9][0-9]*");
  private static final String STEP = "  ";

  private final StringBuilder lines;
  private String lead;
  private final String rest;

  public YamlPage() {
    this(new StringBuilder(), "", "");
  }

  /**
   * A part of a page.
   *
   * @param lead what its first line begins with, and {@code rest} the others
   */
  private YamlPage(StringBuilder lines, String lead, String rest) {
    this.lines = lines;
    this.lead = lead;
    this.rest = rest;
  }

  /** The page so far. */
  public String text() {
    return lines.toString();
  }

  /** A remark, which no reader takes for anything; one for each line of it. */
  public YamlPage remark(String words) {
    ForbiddenCharacters.without(words).lines().forEach(line -> line("# " + line));
    return this;
  }

  public YamlPage gap() {
    lines.append('\n');
    return this;
  }

  public YamlPage text(String key, String text) {
    return line(key(key) + ": " + quoted(text));
  }

  public YamlPage number(String key, int number) {
    return line(key(key) + ": " + number);
  }

  /** A list of texts. */
  public YamlPage texts(String key, List<String> texts) {
    line(key(key) + ":" + (texts.isEmpty() ? " []" : ""));
    texts.forEach(text -> line(STEP + "- " + quoted(text)));
    return this;
  }

  /** A map within. */
  public YamlPage map(String key, Consumer<YamlPage> entries) {
    line(key(key) + ":");
    entries.accept(new YamlPage(lines, rest + STEP, rest + STEP));
    return this;
  }

  /** A list of maps, none of them empty. */
  public <T> YamlPage list(String key, List<T> items, Item<T> entries) {
    line(key(key) + ":" + (items.isEmpty() ? " []" : ""));
    for (T item : items) {
      entries.write(new YamlPage(lines, rest + STEP + "- ", rest + STEP + STEP), item);
    }
    return this;
  }

  /** Writes an item of a list. */
  public interface Item<T> {
    void write(YamlPage page, T item);
  }

  private YamlPage line(String text) {
    lines.append(lead).append(text).append('\n');
    lead = rest;
    return this;
  }

  /** Bare where any reader takes it for the same text. */
  private static String key(String key) {
    boolean isBare = BARE_KEY.matcher(key).matches() && !UnsafeScalar.is(key);
    return isBare ? key : quoted(key);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    ForbiddenCharacters.without(text).codePoints().forEach(letter -> write(letter, quoted));
    return quoted.append('"').toString();
  }

  private static void write(int letter, StringBuilder quoted) {
    switch (letter) {
      case '"' -> quoted.append("\\\"");
      case '\\' -> quoted.append("\\\\");
      case '\n' -> quoted.append("\\n");
      case '\t' -> quoted.append("\\t");
      default -> {
        if (isShown(letter)) {
          quoted.appendCodePoint(letter);
        } else {
          quoted.append(String.format(Locale.ROOT, "\\U%08X", letter));
        }
      }
    }
  }

  private static boolean isShown(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
