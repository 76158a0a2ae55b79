package dev.qimma.screen;

/** How well one colour stands out from another: WCAG 2.1, relative luminance and contrast ratio. */
final class Contrast {

  private Contrast() {}

  /** Red, green and blue, 0 to 255 each. */
  record Colour(int red, int green, int blue) {

    /** Of the cube and the greys among the 256 of xterm. */
    static Colour ofXterm(int number) {
      if (number >= 232) {
        int grey = 8 + 10 * (number - 232);
        return new Colour(grey, grey, grey);
      }
      int place = number - 16;
      return new Colour(step(place / 36), step(place / 6 % 6), step(place % 6));
    }

    private static int step(int level) {
      return level == 0 ? 0 : 55 + 40 * level;
    }

    private double luminance() {
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int value) {
      double share = value / 255.0;
      return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
  }

  static double between(Colour one, Colour other) {
    double a = one.luminance() + 0.05;
    double b = other.luminance() + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }
}
