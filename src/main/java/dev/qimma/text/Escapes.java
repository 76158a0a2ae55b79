package dev.qimma.text;

/** Backslashes before the characters that have a meaning in a list; others stand for themselves. */
final class Escapes {

  private static final char ESCAPE = '\\';
  private static final String MEANT = ";؛،=\\";

  private Escapes() {}

  static String read(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (isEscape(text, i)) {
        i++;
      }
      out.append(text.charAt(i));
    }
    return out.toString();
  }

  static String write(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (MEANT.indexOf(text.charAt(i)) >= 0) {
        out.append(ESCAPE);
      }
      out.append(text.charAt(i));
    }
    return out.toString();
  }

  /** Where the first of these characters stands unescaped, or the length of the text. */
  static int find(String characters, String text, int start) {
    for (int i = start; i < text.length(); i++) {
      if (isEscape(text, i)) {
        i++;
      } else if (characters.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isEscape(String text, int at) {
    return text.charAt(at) == ESCAPE
        && at + 1 < text.length()
        && MEANT.indexOf(text.charAt(at + 1)) >= 0;
  }
}
