package dev.qimma.text;

import java.util.function.UnaryOperator;

/** A sentence with holes: {@code {0}}, {@code {1}}, {@code {n}}; a brace is written twice. */
record Template(String pattern) {

  /**
   * This right-to-left sentence with what is typed as it stands (commands, flags, keys) isolated in
   * it, so that their signs stay on their side.
   */
  Template isolated() {
    return new Template(Isolation.of(pattern));
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
