package dev.qimma.text;

/** The letters of Arabic script that are held for the same. */
final class ArabicLetters {

  static final int TATWEEL = 'ـ';

  private ArabicLetters() {}

  /** A vowel sign, madda or hamza: to Unicode these marks belong to no script, like accents. */
  static boolean isSharedMark(int letter) {
    return (letter >= 0x064B && letter <= 0x0655) || letter == 0x0670;
  }

  static int withoutHaraka(int letter) {
    boolean haraka =
        (letter >= 0x064B && letter <= 0x0652)
            || letter == 0x0670
            || (letter >= 0x06D6 && letter <= 0x06ED);
    return haraka ? Fold.NOTHING : letter;
  }

  static int withoutTatweel(int letter) {
    return letter == TATWEEL ? Fold.NOTHING : letter;
  }

  static int withoutHamza(int letter) {
    return switch (letter) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ؤ' -> 'و';
      case 'ئ' -> 'ي';
      // alone, high, and the combining madda, hamza above and hamza below
      case 'ء', 0x0674, 0x0653, 0x0654, 0x0655 -> Fold.NOTHING;
      default -> letter;
    };
  }

  /** Also from Persian keyboards. */
  static int arabicYaAndKaf(int letter) {
    return switch (letter) {
      case 'ى', 'ی' -> 'ي';
      case 'ک' -> 'ك';
      default -> letter;
    };
  }

  static int haForTaMarbuta(int letter) {
    return letter == 'ة' || letter == 'ۃ' ? 'ه' : letter;
  }

  /** Digits, and the signs written among them. */
  static int asciiDigit(int letter) {
    return switch (letter) {
      case '٪' -> '%';
      case '٫' -> '.';
      case '٬' -> ',';
      default -> isArabicDigit(letter) ? '0' + Character.digit(letter, 10) : letter;
    };
  }

  /** A digit of the Arabic-Indic or the Persian row. */
  static boolean isArabicDigit(int letter) {
    return (letter >= '٠' && letter <= '٩') || (letter >= '۰' && letter <= '۹');
  }
}
