package dev.qimma.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Isolates code in right-to-left sentences; apart, since others begin without its patterns. */
final class Isolation {

  /** Words of a sentence in another script, with the holes and marks that belong to them. */
  private static final Pattern STRETCH =
      Pattern.compile("(?<= )[\\x21-\\x7E]+(?: [\\x21-\\x7E]+)*");

  private static final Pattern HOLE = Pattern.compile("\\{\\w}");
  private static final Pattern CODE =
      Pattern.compile("[A-Za-z]|\\[.*,|^-\\d|\\d[-;=]\\d", Pattern.DOTALL);

  private Isolation() {}

  static String of(String sentence) {
    return STRETCH.matcher(sentence).replaceAll(found -> isolated(found.group()));
  }

  private static String isolated(String stretch) {
    int from = stretch.startsWith("(") ? 1 : 0;
    int to = stretch.length();
    while (to > from && (stretch.charAt(to - 1) == '.' || stretch.charAt(to - 1) == ')')) {
      to--;
    }
    String code = stretch.substring(from, to);
    String marked =
        CODE.matcher(HOLE.matcher(code).replaceAll("")).find()
            ? Sentence.FIRST_STRONG_ISOLATE + code + Sentence.POP_ISOLATE
            : code;
    return Matcher.quoteReplacement(stretch.substring(0, from) + marked + stretch.substring(to));
  }
}
