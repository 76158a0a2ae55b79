package dev.qimma.bank.yaml;

import java.util.List;
import java.util.function.Consumer;

/**
 * A YAML file as it is written: every text between quotation marks, so that none is taken for
 * anything else. What a reader of ours would refuse is left out.
 */
public final class YamlPage {

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
    return line(YamlScalar.key(key) + ": " + YamlScalar.quoted(text));
  }

  public YamlPage number(String key, int number) {
    return line(YamlScalar.key(key) + ": " + number);
  }

  /** A list of texts. */
  public YamlPage texts(String key, List<String> texts) {
    line(YamlScalar.key(key) + ":" + (texts.isEmpty() ? " []" : ""));
    texts.forEach(text -> line(STEP + "- " + YamlScalar.quoted(text)));
    return this;
  }

  /** A map within. */
  public YamlPage map(String key, Consumer<YamlPage> entries) {
    line(YamlScalar.key(key) + ":");
    entries.accept(new YamlPage(lines, rest + STEP, rest + STEP));
    return this;
  }

  /** A list of maps, none of them empty. */
  public <T> YamlPage list(String key, List<T> items, Item<T> entries) {
    line(YamlScalar.key(key) + ":" + (items.isEmpty() ? " []" : ""));
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
}
