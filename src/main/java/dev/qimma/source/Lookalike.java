package dev.qimma.source;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** The stretch of a text that comes nearest to a quote that is not in it. */
record Lookalike(int start, int end) {

  /** More of a quote than this tells no more about where it comes from; whole blocks of 64. */
  private static final int LONGEST_SOUGHT = 640;

  /** Of ten letters, how many may differ: unrelated text of one language differs in about six. */
  private static final int DIFFERING_OF_TEN = 4;

  private static final int LONGEST_WORD = 24;

  /** Empty when nothing in the text comes near; {@code quote} is not empty. */
  static Optional<Lookalike> of(String quote, String text) {
    String sought = quote.substring(0, Math.min(quote.length(), LONGEST_SOUGHT));
    EditColumn column = new EditColumn(sought, false);
    int least = sought.length();
    int end = 0;
    for (int at = 0; at < text.length(); at++) {
      int distance = column.read(text.charAt(at));
      if (distance < least) {
        least = distance;
        end = at + 1;
      }
    }
    return least * 10 <= sought.length() * DIFFERING_OF_TEN
        ? Optional.of(
            new Lookalike(
                start(sought, text, end, least),
                Math.min(text.length(), end + quote.length() - sought.length())))
        : Optional.empty();
  }

  /** The length of what quote and text have in common from an index on, in whole code points. */
  static int agreeing(String quote, String text, int start) {
    int most = Math.min(quote.length(), text.length() - start);
    int count = 0;
    while (count < most && quote.charAt(count) == text.charAt(start + count)) {
      count++;
    }
    return count > 0 && Character.isHighSurrogate(quote.charAt(count - 1)) ? count - 1 : count;
  }

  /** Widened to the ends of the words it cuts, unless those are far. */
  Lookalike inWholeWords(String text) {
    int from = start;
    while (from > 0 && text.charAt(from - 1) != ' ' && start - from <= LONGEST_WORD) {
      from--;
    }
    int to = end;
    while (to < text.length() && text.charAt(to) != ' ' && to - end <= LONGEST_WORD) {
      to++;
    }
    return new Lookalike(
        start - from > LONGEST_WORD ? start : from, to - end > LONGEST_WORD ? end : to);
  }

  private static int start(String sought, String text, int end, int distance) {
    EditColumn column = new EditColumn(backwards(sought), true);
    int farthest = Math.max(0, end - sought.length() - distance);
    return IntStream.iterate(end - 1, at -> at >= farthest, at -> at - 1)
        .filter(at -> column.read(text.charAt(at)) == distance)
        .boxed()
        .max(
            Comparator.<Integer>comparingInt(at -> agreeing(sought, text, at))
                .thenComparing(at -> startsWord(text, at))
                .thenComparingInt(at -> -Math.abs(end - at - sought.length())))
        .orElse(farthest);
  }

  private static boolean startsWord(String text, int at) {
    return text.charAt(at) != ' ' && (at == 0 || text.charAt(at - 1) == ' ');
  }

  /** By UTF-16 unit, as the text is read; StringBuilder.reverse keeps surrogates in pairs. */
  private static String backwards(String sought) {
    StringBuilder reversed = new StringBuilder(sought.length());
    for (int at = sought.length() - 1; at >= 0; at--) {
      reversed.append(sought.charAt(at));
    }
    return reversed.toString();
  }
}
