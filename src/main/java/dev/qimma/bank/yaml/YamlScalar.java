package dev.qimma.bank.yaml;

import java.util.Locale;
import java.util.regex.Pattern;

/** A text as it is written into a YAML file. What a reader of ours would refuse is left out. */
public final class YamlScalar {

  private static final Pattern BARE_KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*|[1-9][0-9]*");

  /** Beside letters, digits and spaces, what means nothing to YAML wherever it stands. */
  private static final String HARMLESS = ".;!()/'’‘“”«»–—…؟،؛。，？！；（）《》、+=_";

  private YamlScalar() {}

  /** Bare where every reader takes it for that text, else between quotation marks. */
  public static String of(String text) {
    String kept = ForbiddenCharacters.without(text);
    return isBare(kept) ? kept : quoted(kept);
  }

  /** Between quotation marks. */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    ForbiddenCharacters.without(text).codePoints().forEach(letter -> write(letter, quoted));
    return quoted.append('"').toString();
  }

  /** A key: bare where any reader takes it for the same text. */
  public static String key(String key) {
    boolean isBare = BARE_KEY.matcher(key).matches() && !UnsafeScalar.is(key);
    return isBare ? key : quoted(key);
  }

  /** The text without what a reader of ours refuses. */
  public static String harmless(String text) {
    return ForbiddenCharacters.without(text);
  }

  private static boolean isBare(String text) {
    return !text.isEmpty()
        && Character.isLetter(text.codePointAt(0))
        && !text.endsWith(" ")
        && !UnsafeScalar.is(text)
        && !text.equalsIgnoreCase("true")
        && !text.equalsIgnoreCase("false")
        && text.codePoints().allMatch(YamlScalar::isHarmless);
  }

  private static boolean isHarmless(int letter) {
    return letter == ' '
        || letter == '-'
        || letter == '?'
        || letter == ','
        || HARMLESS.indexOf(letter) >= 0
        || Character.isLetterOrDigit(letter)
        || Character.getType(letter) == Character.NON_SPACING_MARK
        || Character.getType(letter) == Character.COMBINING_SPACING_MARK;
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
