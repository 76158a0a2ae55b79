package dev.qimma.grading.bytes;

/** Which bytes are UTF-8 (Unicode 15, table 3-7): no overlong form, no surrogate. */
public final class Utf8 {

  private static final int FIRST_BEYOND_ASCII = 0x80;
  private static final int LAST_FOLLOWER = 0xBF;

  private Utf8() {}

  public static boolean isValid(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      int length = bytes[at] >= 0 ? 1 : letter(bytes, at, to);
      if (length == 0) {
        return false;
      }
      at += length;
    }
    return true;
  }

  /** How many bytes the letter takes that begins here; 0 where none does. */
  private static int letter(byte[] bytes, int at, int to) {
    int lead = bytes[at] & 0xFF;
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (at + length > to || !isSecond(lead, bytes[at + 1] & 0xFF)) {
      return 0;
    }
    for (int i = at + 2; i < at + length; i++) {
      if (!isWithin(bytes[i] & 0xFF, FIRST_BEYOND_ASCII, LAST_FOLLOWER)) {
        return 0;
      }
    }
    return length;
  }

  private static boolean isSecond(int lead, int second) {
    return switch (lead) {
      case 0xE0 -> isWithin(second, 0xA0, LAST_FOLLOWER);
      case 0xED -> isWithin(second, FIRST_BEYOND_ASCII, 0x9F);
      case 0xF0 -> isWithin(second, 0x90, LAST_FOLLOWER);
      case 0xF4 -> isWithin(second, FIRST_BEYOND_ASCII, 0x8F);
      default -> isWithin(second, FIRST_BEYOND_ASCII, LAST_FOLLOWER);
    };
  }

  private static boolean isWithin(int value, int least, int most) {
    return value >= least && value <= most;
  }
}
