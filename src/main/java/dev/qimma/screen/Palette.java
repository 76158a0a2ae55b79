package dev.qimma.screen;

/**
 * Colours among the 256 of xterm: the blue, purple and orange of Okabe and Ito (2008), as dark or
 * as light as they must be to be read (WCAG 2.1, 1.4.3).
 *
 * @param quiet 0 for the terminal's own
 */
record Palette(int right, int partly, int wrong, int bar, int quiet) {

  private static final Palette ON_EITHER = new Palette(32, 133, 166, 29, 0);
  private static final Palette ON_LIGHT = new Palette(25, 90, 130, 23, 240);
  private static final Palette ON_DARK = new Palette(75, 176, 208, 73, 248);

  static Palette on(Ground ground) {
    return switch (ground) {
      case AUTO -> ON_EITHER;
      case LIGHT -> ON_LIGHT;
      case DARK -> ON_DARK;
    };
  }
}
