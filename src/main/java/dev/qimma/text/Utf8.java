package dev.qimma.text;

/** Which bytes are UTF-8 (Unicode 15, table 3-7): no overlong form, no surrogate. */
public final class Utf8 {

  private static final int FIRST_BEYOND_ASCII = 0x80;
  private static final int LAST_FOLLOWER = 0xBF;

  private static final byte TWO = (byte) 0xC2;
  private static final byte THREE = (byte) 0xE0;
  private static final byte FIRST_LEAD = (byte) 0xC0;

  private Utf8() {}

  public static boolean isValid(byte[] bytes, int from, int to) {
    return validUpTo(bytes, from, to) == to;
  }

  /** Where the first byte is that belongs to no letter; the end where all do. */
  public static int validUpTo(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      byte lead = bytes[at];
      if (lead >= 0) {
        at++;
      } else if (lead >= TWO && lead < THREE && at + 1 < to && bytes[at + 1] < FIRST_LEAD) {
        at += 2; // nearly all of Arabic; in this loop for speed
      } else {
        int length = letter(bytes, at, to);
        if (length == 0) {
          return at;
        }
        at += length;
      }
    }
    return to;
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
