package dev.qimma.question;

/**
 * A line that was given as an answer.
 *
 * @param text without surrounding white space
 * @param isLiteral whether it began with a backslash: then it is text, never a letter or a number
 */
public record Reply(String text, boolean isLiteral) {

  private static final int LAST_OF_ASCII = 0x7F;

  public static Reply of(String line) {
    String text = line.strip();
    return text.startsWith("\\")
        ? new Reply(text.substring(1).strip(), true)
        : new Reply(text, false);
  }

  /** A line that is read as exactly this text. */
  public static String literal(String text) {
    String line = text.strip();
    return line.startsWith("\\") || line.startsWith(":") || line.startsWith("?")
        ? "\\" + line
        : line;
  }

  /** Whether nothing of it is to be seen: no-break spaces and direction marks are nothing. */
  public boolean isBlank() {
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      if (!isUnseen(text.codePointAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUnseen(int letter) {
    return !isCommon(letter)
        && (Character.isSpaceChar(letter)
            || Character.isWhitespace(letter)
            || Character.getType(letter) == Character.FORMAT);
  }

  private static boolean isCommon(int letter) {
    return letter > ' ' && letter < LAST_OF_ASCII;
  }
}
