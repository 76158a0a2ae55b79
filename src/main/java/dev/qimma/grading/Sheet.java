package dev.qimma.grading;

import java.util.Arrays;

/** What one learner handed in: for each question the number of a mark, and where it came from. */
final class Sheet {

  static final int MISSING = -1;

  private final int[] codes;
  private final String[] sources;
  private final long[] lines;

  /**
   * A sheet without responses.
   *
   * @param keepsPlaces whether it is ever asked where a response came from
   */
  Sheet(int questions, boolean keepsPlaces) {
    codes = new int[questions];
    Arrays.fill(codes, MISSING);
    sources = new String[keepsPlaces ? questions : 0];
    lines = new long[keepsPlaces ? questions : 0];
  }

  int code(int question) {
    return codes[question];
  }

  int size() {
    return codes.length;
  }

  void enter(int question, int code, Row.Place place) {
    codes[question] = code;
    if (lines.length > 0) {
      sources[question] = place.source();
      lines[question] = place.line();
    }
  }

  Row.Place place(int question) {
    return new Row.Place(sources[question], lines[question], lines[question]);
  }
}
