package dev.qimma.text;

/**
 * Marks between words count as a space, marks at the ends for nothing. What carries meaning stays:
 * 3.5 is not 35, -5 is not 5, C# is not C.
 */
final class Punctuation {

  private static final int NONE = -1;
  private static final int FRACTION_SLASH = 0x2044;

  private final int[] letters;
  private final StringBuilder out = new StringBuilder();
  private boolean gap;

  private Punctuation(String text) {
    letters = text.codePoints().toArray();
  }

  static String folded(String text) {
    return PlainLetters.areAll(text) ? text : new Punctuation(text).fold();
  }

  private String fold() {
    for (int at = 0; at < letters.length; at++) {
      if (isMinus(at)) {
        keep('-');
      } else if (!isPunctuation(letters[at]) || isMeant(at)) {
        keep(letters[at] == FRACTION_SLASH ? '/' : letters[at]);
      } else if (!joins(at)) {
        gap = true;
      }
    }
    return out.toString();
  }

  private void keep(int letter) {
    if (gap && !Spaces.endsWithSpace(out) && !Spaces.isSpace(letter)) {
      out.append(' ');
    }
    gap = false;
    out.appendCodePoint(letter);
  }

  /** A dash right before a number, where it does not join two words or two numbers. */
  private boolean isMinus(int at) {
    return isDash(letters[at])
        && !isWord(at - 1)
        && (isDigit(at + 1) || (letter(at + 1) == '.' && isDigit(at + 2)));
  }

  private static boolean isDash(int letter) {
    return switch (letter) {
      case '-', '\u2010', '\u2012', '\u2013', '\u2212' -> true;
      default -> false;
    };
  }

  private static boolean isPunctuation(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> letter == '\u2212' || letter == '`' || isApostrophe(letter);
    };
  }

  private boolean isMeant(int at) {
    return switch (letters[at]) {
      case '%', '٪', '‰', '#', '&', '@' -> true;
      case '.', '٫' -> isDigit(at + 1) && (isDigit(at - 1) || startsNumber(at));
      case ',', '٬', ':', '/' -> isDigit(at - 1) && isDigit(at + 1);
      case '*' -> isWord(at - 1) && isWord(at + 1);
      default -> false;
    };
  }

  private boolean startsNumber(int at) {
    int before = letter(at - 1);
    return before == NONE || Spaces.isSpace(before) || isDash(before) || before == '+';
  }

  /** An apostrophe within a word, or the point of an abbreviation: {@code don't, U.S.} */
  private boolean joins(int at) {
    boolean between = isLetter(at - 1) && isLetter(at + 1);
    return between && (isApostrophe(letters[at]) || (letters[at] == '.' && !isLetter(at - 2)));
  }

  private static boolean isApostrophe(int letter) {
    return switch (letter) {
      case '\'', '\u2018', '\u2019', '\u02BC', '\u02BE', '\u02BF' -> true;
      default -> false;
    };
  }

  private boolean isWord(int at) {
    return isLetter(at) || isDigit(at);
  }

  private boolean isLetter(int at) {
    int letter = letter(at);
    return letter != NONE
        && ((Character.isLetter(letter) && !isApostrophe(letter))
            || Character.getType(letter) == Character.NON_SPACING_MARK);
  }

  private boolean isDigit(int at) {
    return letter(at) != NONE && Character.isDigit(letter(at));
  }

  private int letter(int at) {
    return at >= 0 && at < letters.length ? letters[at] : NONE;
  }
}
