package dev.qimma.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** A difference of spelling that may be held for none. */
public enum Fold {
  CASE,
  SPACE,
  PUNCTUATION,
  ACCENTS,
  HARAKAT,
  TATWEEL,
  HAMZA,
  YA,
  TA_MARBUTA,
  AL,
  DIGITS;

  /** What a letter is mapped to that falls away. */
  static final int NOTHING = -1;

  private static final char LAST_OF_ASCII = 0x7F;

  /** The word for it in a bank. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Reads the word for it in a bank. */
  public static Optional<Fold> parse(String word) {
    return Arrays.stream(values()).filter(fold -> fold.word().equals(word)).findFirst();
  }

  String apply(String text) {
    return switch (this) {
      case CASE -> withoutCase(text);
      case SPACE -> Spaces.folded(text);
      case PUNCTUATION -> Punctuation.folded(text);
      case ACCENTS -> withoutAccents(text);
      case AL -> Article.dropped(text);
      default -> letterwise().map(change -> each(text, change)).orElse(text);
    };
  }

  /** What it makes of a letter; empty where it looks at more than one. */
  Optional<IntUnaryOperator> letterwise() {
    return switch (this) {
      case HARAKAT -> Optional.of(ArabicLetters::withoutHaraka);
      case TATWEEL -> Optional.of(ArabicLetters::withoutTatweel);
      case HAMZA -> Optional.of(ArabicLetters::withoutHamza);
      case YA -> Optional.of(ArabicLetters::arabicYaAndKaf);
      case TA_MARBUTA -> Optional.of(ArabicLetters::haForTaMarbuta);
      case DIGITS -> Optional.of(ArabicLetters::asciiDigit);
      default -> Optional.empty();
    };
  }

  /** Whether it changes anything in a text of ASCII. */
  boolean concernsAscii() {
    return this == CASE || this == SPACE || this == PUNCTUATION;
  }

  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > LAST_OF_ASCII) {
        return false;
      }
    }
    return true;
  }

  /** The same text, and no copy of it, where nothing changes: most folds change little. */
  static String each(String text, IntUnaryOperator change) {
    for (int at = 0; at < text.length(); ) {
      int letter = text.codePointAt(at);
      if (change.applyAsInt(letter) != letter) {
        return each(text, at, change);
      }
      at += Character.charCount(letter);
    }
    return text;
  }

  private static String each(String text, int from, IntUnaryOperator change) {
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, from);
    for (int at = from; at < text.length(); ) {
      int letter = text.codePointAt(at);
      int folded = change.applyAsInt(letter);
      if (folded != NOTHING) {
        out.appendCodePoint(folded);
      }
      at += Character.charCount(letter);
    }
    return out.toString();
  }

  /** By way of the capitals, so that ß meets SS; a final sigma is a sigma. */
  private static String withoutCase(String text) {
    if (PlainLetters.areAll(text)) {
      return withoutCapitals(text);
    }
    String small = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
    if (isAscii(small) || small.equals(text)) {
      return small;
    }
    return Normalizer.normalize(small, Normalizer.Form.NFKC);
  }

  private static String withoutCapitals(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= 'A' && text.charAt(at) <= 'Z') {
        return text.toLowerCase(Locale.ROOT);
      }
    }
    return text;
  }

  private static String withoutAccents(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    String bare = each(apart, letter -> isAccent(letter) ? NOTHING : letter);
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  private static boolean isAccent(int letter) {
    return Character.getType(letter) == Character.NON_SPACING_MARK
        && Character.UnicodeScript.of(letter) == Character.UnicodeScript.INHERITED
        && !ArabicLetters.isSharedMark(letter);
  }
}
