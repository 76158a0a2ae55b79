package dev.qimma.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

/** Goes through a text and counts, in each sentence, the words that are quoted. */
final class CoverageReader {

  private static final String ENDS = ".!?؟";

  private final String text;
  private final BitSet quoted;
  private final BitSet breaks;
  private final IntFunction<Place> places;
  private final List<Coverage.Sentence> sentences = new ArrayList<>();

  /**
   * Reads a normal text.
   *
   * @param quoted which of its characters are quoted
   * @param breaks where a line of the original ends
   * @param places of characters in the original
   */
  CoverageReader(String text, BitSet quoted, BitSet breaks, IntFunction<Place> places) {
    this.text = text;
    this.quoted = quoted;
    this.breaks = breaks;
    this.places = places;
  }

  Coverage read() {
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      if (breaks.get(at) || isEnd(at)) {
        add(start, at + 1);
        start = at + 1;
      }
    }
    add(start, text.length());
    return new Coverage(sentences);
  }

  /** A point within a number or an abbreviation ends nothing. */
  private boolean isEnd(int at) {
    boolean isLast = at + 1 == text.length() || text.charAt(at + 1) == ' ';
    return isLast && ENDS.indexOf(text.charAt(at)) >= 0;
  }

  private void add(int start, int end) {
    int words = 0;
    int inQuotes = 0;
    int first = -1;
    int wordEnd;
    for (int at = start; at < end; at = wordEnd + 1) {
      wordEnd = endOfWord(at, end);
      if (wordEnd > at) {
        first = first < 0 ? at : first;
        words++;
        inQuotes += quoted.nextClearBit(at) >= wordEnd ? 1 : 0;
      }
    }
    if (words > 0) {
      sentences.add(
          new Coverage.Sentence(
              places.apply(first), text.substring(start, end).strip(), words, inQuotes));
    }
  }

  private int endOfWord(int start, int end) {
    int at = start;
    while (at < end && isOfWord(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Halves of surrogate pairs count as letters. */
  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
