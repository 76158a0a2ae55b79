package dev.qimma.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/**
 * The lines of a text, each made characters when it is asked for; they end with LF, CR LF or CR.
 */
final class Utf8Lines extends AbstractList<String> implements RandomAccess {

  /** Lines that there is room for at first; it doubles. */
  private static final int FEW = 64;

  private final Utf8Text text;
  private int[] starts = new int[FEW];
  private int count;

  Utf8Lines(Utf8Text text) {
    this.text = text;
    int from = 0;
    while (from < text.length()) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
      }
      starts[count++] = from;
      from = next(from);
    }
  }

  /** Behind the end of the line. */
  private int next(int from) {
    int at = from;
    while (at < text.length() && !endsLine(at)) {
      at++;
    }
    return at < text.length() ? at + endAt(at) : at;
  }

  private boolean endsLine(int at) {
    return text.at(at) == '\n' || text.at(at) == '\r';
  }

  /** How many bytes the line end there has. */
  private int endAt(int at) {
    return text.startsWith("\r\n", at) ? 2 : 1;
  }

  @Override
  public String get(int line) {
    if (line < 0 || line >= count) {
      throw new IndexOutOfBoundsException(line);
    }
    int to = line + 1 < count ? starts[line + 1] : text.length();
    while (to > starts[line] && endsLine(to - 1)) {
      to--;
    }
    return text.between(starts[line], to);
  }

  @Override
  public int size() {
    return count;
  }
}
