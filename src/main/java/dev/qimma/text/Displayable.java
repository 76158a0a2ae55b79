package dev.qimma.text;

/**
 * Text nobody vouches for, made safe to show: no escapes, no direction tricks.
 *
 * <p>What is unassigned is judged by the Unicode tables of the running Java.
 */
public final class Displayable {

  /** Fully vocalised Arabic needs three or four. */
  private static final int MARKS_PER_BASE = 6;

  private static final int REPLACEMENT = 0xFFFD;
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int DELETE = 0x7F;
  private static final int DELETE_PICTURE = 0x2421;
  private static final int NEXT_LINE = 0x85;
  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;

  private final StringBuilder shown = new StringBuilder();
  private int marks;

  private Displayable() {}

  public static String of(String text) {
    return isPlain(text) ? text : new Displayable().rewritten(text);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= DELETE || (c < ' ' && c != '\n')) {
        return false;
      }
    }
    return true;
  }

  private String rewritten(String text) {
    String newlines = text.replace("\r\n", "\n");
    newlines.codePoints().forEach(this::add);
    return shown.toString().contentEquals(text) ? text : shown.toString();
  }

  private void add(int c) {
    if (isDropped(c)) {
      return;
    }
    if (isMark(c)) {
      addMark(c);
      return;
    }
    if (c != NON_JOINER && c != JOINER) {
      marks = 0;
    }
    if (c == '\t') {
      shown.append("    ");
    } else {
      shown.appendCodePoint(visible(c));
    }
  }

  private void addMark(int c) {
    if (marks < MARKS_PER_BASE) {
      shown.appendCodePoint(c);
      marks++;
    }
  }

  private static int visible(int c) {
    if (isLineEnd(c)) {
      return '\n';
    }
    if (c < ' ') {
      return CONTROL_PICTURES + c;
    }
    if (c == DELETE) {
      return DELETE_PICTURE;
    }
    return isUnshowable(c) ? REPLACEMENT : c;
  }

  private static boolean isLineEnd(int c) {
    return c == '\n' || c == '\r' || c == NEXT_LINE || c == 0x2028 || c == 0x2029;
  }

  /** Noncharacters count as unassigned. */
  private static boolean isUnshowable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  /** Direction marks and invisible format characters; direction is ours to decide. */
  private static boolean isDropped(int c) {
    return c == 0x00AD // soft hyphen
        || c == 0x061C // Arabic letter mark
        || c == 0x200B // zero width space
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E) // embeddings and overrides
        || c == 0x2060 // word joiner
        || (c >= 0x2066 && c <= 0x206F) // isolates, deprecated format characters
        || c == 0xFEFF // byte order mark
        || (c >= 0xFFF9 && c <= 0xFFFB) // interlinear annotation
        || (c >= 0xE0000 && c <= 0xE007F); // tags
  }
}
