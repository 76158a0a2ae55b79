package dev.qimma.source;

import java.util.stream.IntStream;

/** The places of a word in a text, overlapping ones too, in linear time (Knuth, Morris, Pratt). */
final class Occurrences {

  private static final int NONE = -1;

  private final String sought;
  private final String text;
  private final int[] borders;
  private int read;
  private int matched;

  private Occurrences(String sought, String text) {
    this.sought = sought;
    this.text = text;
    this.borders = borders(sought);
  }

  /** Start indices in order, found as they are asked for; {@code sought} is not empty. */
  static IntStream of(String sought, String text) {
    return IntStream.generate(new Occurrences(sought, text)::next).takeWhile(at -> at != NONE);
  }

  private int next() {
    while (read < text.length()) {
      matched = extended(matched, text.charAt(read++));
      if (matched == sought.length()) {
        return read - matched;
      }
    }
    return NONE;
  }

  private int extended(int length, char letter) {
    int kept = length;
    while (kept > 0 && (kept == sought.length() || sought.charAt(kept) != letter)) {
      kept = borders[kept - 1];
    }
    return sought.charAt(kept) == letter ? kept + 1 : kept;
  }

  private static int[] borders(String sought) {
    int[] borders = new int[sought.length()];
    for (int at = 1; at < sought.length(); at++) {
      int kept = borders[at - 1];
      while (kept > 0 && sought.charAt(kept) != sought.charAt(at)) {
        kept = borders[kept - 1];
      }
      borders[at] = sought.charAt(kept) == sought.charAt(at) ? kept + 1 : kept;
    }
    return borders;
  }
}
