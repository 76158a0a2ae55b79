package dev.qimma.text;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with holes: {@code {0}}, {@code {1}}, {@code {n}}; a brace is written twice. */
record Template(String pattern) {

  /** Words of a sentence in another script, with the holes and marks that belong to them. */
  private static final Pattern STRETCH =
      Pattern.compile("(?<= )[\\x21-\\x7E]+(?: [\\x21-\\x7E]+)*");

  private static final Pattern HOLE = Pattern.compile("\\{\\w}");
  private static final Pattern CODE =
      Pattern.compile("[A-Za-z]|\\[.*,|^-\\d|\\d[-;=]\\d", Pattern.DOTALL);

  /**
   * This right-to-left sentence with what is typed as it stands (commands, flags, keys) isolated in
   * it, so that their signs stay on their side.
   */
  Template isolated() {
    return new Template(STRETCH.matcher(pattern).replaceAll(found -> isolated(found.group())));
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

  /** The sentence with its holes filled; what is put in is not read again. */
  String fill(UnaryOperator<String> hole) {
    StringBuilder out = new StringBuilder(pattern.length() + 32);
    int at = 0;
    while (at < pattern.length()) {
      int brace = pattern.indexOf('{', at);
      if (brace < 0) {
        break;
      }
      out.append(pattern, at, brace);
      if (pattern.startsWith("{{", brace)) {
        out.append('{');
        at = brace + 2;
      } else {
        int end = endOfHole(brace);
        out.append(hole.apply(pattern.substring(brace + 1, end)));
        at = end + 1;
      }
    }
    return out.append(pattern, at, pattern.length()).toString();
  }

  private int endOfHole(int brace) {
    int end = pattern.indexOf('}', brace);
    if (end < 0) {
      throw new IllegalStateException("unclosed hole in: " + pattern);
    }
    return end;
  }
}
