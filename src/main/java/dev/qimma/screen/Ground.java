package dev.qimma.screen;

import java.util.Locale;
import java.util.Optional;

/** What a terminal writes on, as far as it is known. */
public enum Ground {
  /** Unknown: each colour reads on black and on white, and grey, which would not, is left out. */
  AUTO,
  LIGHT,
  DARK;

  private static final int GREY = 8;
  private static final int FIRST_LIGHT = 7;

  /** The ground of that name. */
  public static Optional<Ground> parse(String word) {
    for (Ground ground : values()) {
      if (ground.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(ground);
      }
    }
    return Optional.empty();
  }

  /** This one; where it is unknown, what the terminal says in {@code COLORFGBG}, as in "15;0". */
  public Ground or(String colorFgBg) {
    String last = colorFgBg.substring(colorFgBg.lastIndexOf(';') + 1);
    if (this != AUTO || last.isEmpty() || last.length() > 2) {
      return this;
    }
    int colour = 0;
    for (int at = 0; at < last.length(); at++) {
      char digit = last.charAt(at);
      if (digit < '0' || digit > '9') {
        return this;
      }
      colour = 10 * colour + digit - '0';
    }
    return colour < FIRST_LIGHT || colour == GREY ? DARK : LIGHT;
  }
}
