package dev.qimma.edit;

import java.util.Comparator;
import java.util.List;

/**
 * Edits of one text, made together: each counts places in the text as it was before all of them.
 */
public final class Edits {

  private Edits() {}

  /**
   * The text after all edits. Insertions at one place are made in the order given.
   *
   * @throws IllegalArgumentException if two edits overlap or one reaches beyond the text
   */
  public static String apply(String text, List<Edit> edits) {
    List<Edit> ordered =
        edits.stream()
            .sorted(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end))
            .toList();
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (Edit edit : ordered) {
      if (edit.start() < done || edit.end() > text.length()) {
        throw new IllegalArgumentException("edits overlap or leave the text: " + edit);
      }
      out.append(text, done, edit.start()).append(edit.replacement());
      done = edit.end();
    }
    return out.append(text, done, text.length()).toString();
  }
}
