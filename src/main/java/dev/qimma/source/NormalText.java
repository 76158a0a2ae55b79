package dev.qimma.source;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as quotes are compared: NFC, runs of white space as one space, no bidi controls.
 *
 * <p>Every index remembers where in the original it comes from.
 */
final class NormalText {

  /** The most UTF-16 units NFC makes of one, Unicode normalization FAQ. */
  private static final int NFC_EXPANSION = 3;

  /** Marks beyond this many units are composed apart, as in UAX #15 §13: keeps the time linear. */
  private static final int LONGEST_CLUSTER = 64;

  /** NFC leaves every single letter before this one as it is. */
  private static final char FIRST_THAT_CHANGES = 0x300;

  private final String text;
  private final int[] origins;

  private NormalText(String text, int[] origins) {
    this.text = text;
    this.origins = Arrays.copyOf(origins, text.length() + 1);
  }

  static NormalText of(String original) {
    return spaced(original).composed();
  }

  String text() {
    return text;
  }

  /** Index in the original of what stands at an index here; the end belongs to the end. */
  int origin(int index) {
    return origins[index];
  }

  private static NormalText spaced(String original) {
    StringBuilder kept = new StringBuilder(original.length());
    int[] origins = new int[original.length() + 1];
    int width;
    for (int at = 0; at < original.length(); at += width) {
      int letter = original.codePointAt(at);
      width = Character.charCount(letter);
      if (Letters.isBidiControl(letter) || (Letters.isSpace(letter) && endsWithSpace(kept))) {
        continue;
      }
      for (int unit = 0; unit < width; unit++) {
        origins[kept.length() + unit] = at + unit;
      }
      kept.appendCodePoint(Letters.isSpace(letter) ? ' ' : letter);
    }
    origins[kept.length()] = original.length();
    return new NormalText(kept.toString(), origins);
  }

  private static boolean endsWithSpace(StringBuilder text) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
  }

  private NormalText composed() {
    StringBuilder whole = new StringBuilder(text.length());
    int[] composedOrigins = new int[text.length() * NFC_EXPANSION + 1];
    int end;
    for (int start = 0; start < text.length(); start = end) {
      end = clusterEnd(start);
      String cluster = text.substring(start, end);
      String composed = composed(cluster);
      boolean same = composed.equals(cluster);
      for (int unit = 0; unit < composed.length(); unit++) {
        composedOrigins[whole.length() + unit] = origins[same ? start + unit : start];
      }
      whole.append(composed);
    }
    composedOrigins[whole.length()] = origins[text.length()];
    return new NormalText(whole.toString(), composedOrigins);
  }

  private static String composed(String cluster) {
    boolean plain = cluster.length() == 1 && cluster.charAt(0) < FIRST_THAT_CHANGES;
    return plain ? cluster : Normalizer.normalize(cluster, Normalizer.Form.NFC);
  }

  private int clusterEnd(int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length()
        && end - start < LONGEST_CLUSTER
        && Letters.joinsPrevious(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }
}
