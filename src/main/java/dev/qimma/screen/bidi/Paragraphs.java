package dev.qimma.screen.bidi;

import dev.qimma.screen.Run;
import java.util.List;

/** Lays paragraphs out in the columns of a terminal, whichever way they run. */
public final class Paragraphs {

  private Paragraphs() {}

  /**
   * The lines of one paragraph in so many cells; margins and indents are the caller's.
   *
   * <p>The text has been through {@link dev.qimma.text.Displayable}. A newline breaks the line but
   * not the paragraph, which has one direction throughout; no text at all is one empty line.
   */
  public static List<List<Run>> lines(List<Run> paragraph, int width, EmitMode mode) {
    return switch (mode) {
      case VISUAL, VISUAL_EXPLICIT ->
          shaped(paragraph).wrapped(width).stream().map(line -> line.visual(width)).toList();
      case EMBED -> embedded(shaped(paragraph), width, true);
      case EMBED_UNMIRRORED -> embedded(shaped(paragraph), width, false);
      case LOGICAL -> Paragraph.of(paragraph).wrapped(width).stream().map(Line::logical).toList();
      case OFF -> HardLines.of(paragraph);
    };
  }

  private static List<List<Run>> embedded(Paragraph paragraph, int width, boolean mirror) {
    int room = paragraph.rightToLeft() ? width - 1 : width;
    return paragraph.wrapped(room).stream().map(line -> line.embedded(width, mirror)).toList();
  }

  /** The letters of a text, each with its marks, in logical order. */
  public static List<String> clusters(String text) {
    return Clusters.of(List.of(Run.of(text))).stream().map(Cluster::text).toList();
  }

  private static Paragraph shaped(List<Run> runs) {
    return Paragraph.of(runs).shaped();
  }

  /** The width of one line of logical text once it is shaped. */
  public static int cells(String text) {
    return cells(text, EmitMode.VISUAL);
  }

  /** The width of one line of logical text as that mode hands it over. */
  public static int cells(String text, EmitMode mode) {
    if (isPlain(text)) {
      return text.length();
    }
    List<Run> runs = List.of(Run.of(text));
    return switch (mode) {
      case VISUAL, VISUAL_EXPLICIT, EMBED, EMBED_UNMIRRORED -> shaped(runs).cells();
      case LOGICAL, OFF -> Paragraph.of(runs).cells();
    };
  }

  /** Whether each character fills one cell, which needs no looking into. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /** Whether anything in it runs from right to left; errs on the side of yes. */
  public static boolean mayRunRightToLeft(String text) {
    return Direction.mayRunRightToLeft(text);
  }

  /** Whether the first letter that has a direction, outside isolates, runs from the right. */
  public static boolean isRightToLeft(String text) {
    return Direction.isRightToLeft(text);
  }
}
