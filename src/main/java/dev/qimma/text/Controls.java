package dev.qimma.text;

/** Characters that steer the display and say nothing: joiners, bidi marks, the BOM. */
final class Controls {

  private static final int GRAPHEME_JOINER = 0x034F;

  private Controls() {}

  static String dropped(String text) {
    return Fold.each(text, letter -> isControl(letter) ? Fold.NOTHING : letter);
  }

  static boolean isControl(int letter) {
    return switch (Character.getType(letter)) {
      case Character.FORMAT -> true;
      case Character.CONTROL -> !Spaces.isSpace(letter);
      default -> letter == GRAPHEME_JOINER || isVariationSelector(letter);
    };
  }

  private static boolean isVariationSelector(int letter) {
    return (letter >= 0xFE00 && letter <= 0xFE0F) || (letter >= 0xE0100 && letter <= 0xE01EF);
  }
}
