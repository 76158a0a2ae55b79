package dev.qimma.source;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Tells line and column of an index in a text. Lines end with LF, CR LF or CR. */
final class Lines {

  private final String text;
  private final int[] starts;

  Lines(String text) {
    this.text = text;
    this.starts =
        IntStream.rangeClosed(0, text.length()).filter(at -> at == 0 || startsLine(at)).toArray();
  }

  Place place(int index) {
    int found = Arrays.binarySearch(starts, index);
    int line = found >= 0 ? found : -found - 2;
    return new Place(line + 1, text.codePointCount(starts[line], index) + 1);
  }

  private boolean startsLine(int index) {
    char before = text.charAt(index - 1);
    return before == '\n'
        || (before == '\r' && (index == text.length() || text.charAt(index) != '\n'));
  }
}
