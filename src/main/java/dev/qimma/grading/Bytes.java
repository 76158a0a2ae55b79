package dev.qimma.grading;

import java.io.IOException;
import java.io.InputStream;

/** A stream read byte by byte, with a look at the next one; a byte order mark is passed over. */
final class Bytes {

  static final int END = -1;

  private static final int BUFFER = 1 << 16;
  private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int limit;
  private long before;

  Bytes(InputStream in) throws IOException {
    this.in = in;
    limit = Math.max(in.readNBytes(buffer, 0, BUFFER), 0);
    if (startsWithByteOrderMark()) {
      position = BYTE_ORDER_MARK.length;
    }
  }

  int next() throws IOException {
    int next = peek();
    position++;
    return next;
  }

  int peek() throws IOException {
    if (position >= limit) {
      before += limit;
      position = 0;
      limit = Math.max(in.read(buffer, 0, BUFFER), 0);
    }
    return limit == 0 ? END : buffer[position] & 0xFF;
  }

  /** How many were read, a byte order mark included. */
  long read() {
    return before + position;
  }

  private boolean startsWithByteOrderMark() {
    for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
      if (i >= limit || (buffer[i] & 0xFF) != BYTE_ORDER_MARK[i]) {
        return false;
      }
    }
    return true;
  }
}
