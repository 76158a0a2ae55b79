package dev.qimma.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;

/** The letters that name options: A, B, C … or أ, ب, ج …, from index 0. */
public final class Letters {

  private static final String LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  /** In the order of abjad, as lists are lettered. */
  private static final String ARABIC = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";

  /** Longer tokens are words: two letters already name 700 options. */
  private static final int MOST_LETTERS = 2;

  private Letters() {}

  /** A to Z, then AA, AB … */
  public static String latin(int index) {
    return name(LATIN, index);
  }

  /** أ to غ, then أأ, أب … */
  public static String arabic(int index) {
    return name(ARABIC, index);
  }

  /** Reads a letter of either script, as people type it: {@code b}, {@code B)}, {@code هـ}. */
  public static OptionalInt index(String token) {
    String letters = withoutClosing(plain(token));
    OptionalInt latin = index(LATIN, letters);
    return latin.isPresent() ? latin : index(ARABIC, letters);
  }

  private static String name(String alphabet, int index) {
    if (index < 0) {
      throw new IllegalArgumentException("no letter before the first: " + index);
    }
    String last = String.valueOf(alphabet.charAt(index % alphabet.length()));
    int before = index / alphabet.length();
    return before == 0 ? last : name(alphabet, before - 1) + last;
  }

  private static OptionalInt index(String alphabet, String letters) {
    if (letters.isEmpty() || letters.length() > MOST_LETTERS) {
      return OptionalInt.empty();
    }
    int index = -1;
    for (int i = 0; i < letters.length(); i++) {
      int digit = alphabet.indexOf(letters.charAt(i));
      if (digit < 0) {
        return OptionalInt.empty();
      }
      index = (index + 1) * alphabet.length() + digit;
    }
    return OptionalInt.of(index);
  }

  private static String plain(String token) {
    String composed = Normalizer.normalize(token, Normalizer.Form.NFKC);
    return Fold.each(composed, Letters::plain).strip().toUpperCase(Locale.ROOT);
  }

  private static int plain(int letter) {
    return switch (letter) {
      case 'ا', 'إ', 'آ', 'ٱ' -> 'أ';
      case ArabicLetters.TATWEEL -> Fold.NOTHING;
      default -> Controls.isControl(letter) ? Fold.NOTHING : ArabicLetters.arabicYaAndKaf(letter);
    };
  }

  private static String withoutClosing(String token) {
    return token.endsWith(")") || token.endsWith(".")
        ? token.substring(0, token.length() - 1).strip()
        : token;
  }
}
