package dev.qimma.edit;

/**
 * What stands from one place of a text up to another gives way to something else.
 *
 * @param start where it begins, in UTF-16 units from the beginning of the text
 * @param end where it ends, exclusive; equal to {@code start} where only something is put in
 * @param replacement what stands there afterwards
 */
public record Edit(int start, int end, String replacement) {

  public Edit {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  /** Puts something in, and takes nothing away. */
  public static Edit insert(int at, String text) {
    return new Edit(at, at, text);
  }

  public static Edit delete(int start, int end) {
    return new Edit(start, end, "");
  }
}
