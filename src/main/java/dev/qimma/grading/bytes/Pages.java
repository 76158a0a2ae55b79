package dev.qimma.grading.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Texts one after the other, each whole on one page, for as long as anybody wants them. */
final class Pages {

  private static final int PAGE_BITS = 16;
  private static final int PAGE = 1 << PAGE_BITS;

  private byte[][] pages = {new byte[PAGE]};
  private int page;
  private int filled;

  /**
   * Writes a text and returns where it stands. One longer than what is left of a page begins the
   * next, which is as long as it needs.
   */
  int write(byte[] bytes, int from, int to) {
    int length = to - from;
    if (filled + length >= PAGE) {
      page++;
      filled = 0;
      pages = page == pages.length ? Arrays.copyOf(pages, page * 2) : pages;
    }
    if (filled == 0) {
      pages[page] = new byte[Math.max(PAGE, length)];
    }
    System.arraycopy(bytes, from, pages[page], filled, length);
    int start = (page << PAGE_BITS) | filled;
    filled = Math.min(PAGE, filled + length);
    return start;
  }

  String text(int start, int length) {
    return new String(pages[start >>> PAGE_BITS], start & (PAGE - 1), length, UTF_8);
  }

  /** Whether those bytes stand there. */
  boolean is(int start, byte[] bytes, int from, int to) {
    int at = start & (PAGE - 1);
    return Arrays.equals(pages[start >>> PAGE_BITS], at, at + to - from, bytes, from, to);
  }
}
