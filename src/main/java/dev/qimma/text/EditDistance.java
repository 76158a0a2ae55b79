package dev.qimma.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * How many letters were left out, added, changed, or swapped with the next: Damerau-Levenshtein,
 * optimal string alignment, over code points.
 */
public final class EditDistance {

  private final int[] a;
  private final int[] b;
  private final int above;

  private int[] twoBefore;
  private int[] before;
  private int[] row;

  private EditDistance(int[] a, int[] b, int limit) {
    this.a = a;
    this.b = b;
    this.above = limit + 1;
    this.twoBefore = emptyRow();
    this.before = emptyRow();
    this.row = emptyRow();
  }

  /** The distance, or limit + 1 where it is above the limit. */
  public static int between(String a, String b, int limit) {
    if (limit < 0) {
      throw new IllegalArgumentException("limit below 0: " + limit);
    }
    int[] from = letters(a);
    int[] to = letters(b);
    int longest = Math.max(from.length, to.length);
    if (Math.abs(from.length - to.length) > limit) {
      return limit + 1;
    }
    return new EditDistance(from, to, Math.min(limit, longest)).distance();
  }

  private static int[] letters(String text) {
    int[] letters = new int[text.codePointCount(0, text.length())];
    int at = 0;
    for (int i = 0; i < letters.length; i++) {
      letters[i] = text.codePointAt(at);
      at += Character.charCount(letters[i]);
    }
    return letters;
  }

  /** The candidate closest to the word; of two as close, the first in the order of strings. */
  public static Optional<String> nearest(String word, Collection<String> candidates, int limit) {
    record Near(String candidate, int distance) {}
    return candidates.stream()
        .map(candidate -> new Near(candidate, between(word, candidate, limit)))
        .filter(near -> near.distance() <= limit)
        .min(Comparator.comparingInt(Near::distance).thenComparing(Near::candidate))
        .map(Near::candidate);
  }

  private int distance() {
    for (int j = 0; j <= Math.min(b.length, above); j++) {
      before[j] = Math.min(j, above);
    }
    for (int i = 1; i <= a.length; i++) {
      if (!fillRow(i)) {
        return above;
      }
      int[] spare = twoBefore;
      twoBefore = before;
      before = row;
      row = spare;
    }
    return Math.min(before[b.length], above);
  }

  /**
   * Fills the cells within the limit of the diagonal, as all others are above it.
   *
   * @return whether the distance may still be within the limit
   */
  private boolean fillRow(int i) {
    Arrays.fill(row, above);
    int least = Math.min(i, above);
    row[0] = least;
    for (int j = Math.max(1, i - above); j <= Math.min(b.length, i + above); j++) {
      row[j] = cell(i, j);
      least = Math.min(least, row[j]);
    }
    return least < above || Arrays.stream(before).anyMatch(cell -> cell < above);
  }

  private int cell(int i, int j) {
    int change = a[i - 1] == b[j - 1] ? 0 : 1;
    int best = Math.min(Math.min(before[j], row[j - 1]) + 1, before[j - 1] + change);
    if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
      best = Math.min(best, twoBefore[j - 2] + 1);
    }
    return Math.min(best, above);
  }

  private int[] emptyRow() {
    int[] cells = new int[b.length + 1];
    Arrays.fill(cells, above);
    return cells;
  }
}
