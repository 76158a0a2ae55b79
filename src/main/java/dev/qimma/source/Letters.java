package dev.qimma.source;

import java.util.Locale;

/** What a character is to the comparison of quotes. */
final class Letters {

  private static final int NEXT_LINE = 0x85;

  private Letters() {}

  /** White space as Unicode has it, with the separators of ASCII. */
  static boolean isSpace(int letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == NEXT_LINE;
  }

  /** The property Bidi_Control: marks, embeddings, overrides and isolates. */
  static boolean isBidiControl(int letter) {
    return letter == 0x061C
        || letter == 0x200E
        || letter == 0x200F
        || (letter >= 0x202A && letter <= 0x202E)
        || (letter >= 0x2066 && letter <= 0x2069);
  }

  /** Marks, and the vowels and finals of Hangul: all that NFC may join to what is before it. */
  static boolean joinsPrevious(int letter) {
    return isMark(letter) || (letter >= 0x1160 && letter <= 0x11FF);
  }

  static boolean isMark(int letter) {
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  /** The letter at an index; empty at the end. */
  static String at(String text, int index) {
    return index < text.length() ? Character.toString(text.codePointAt(index)) : "";
  }

  /** Such as {@code U+0649 ARABIC LETTER ALEF MAKSURA}. */
  static String name(int letter) {
    String name = Character.getName(letter);
    String code = String.format(Locale.ROOT, "U+%04X", letter);
    return name == null ? code : code + " " + name;
  }
}
