package dev.qimma.screen.bidi;

import dev.qimma.screen.Run;
import dev.qimma.screen.Style;
import java.util.List;

/** One line of a paragraph, in logical order, without the spaces at its end. */
record Line(List<Cluster> clusters, boolean rightToLeft) {

  Line {
    clusters = List.copyOf(clusters.subList(0, inked(clusters)));
  }

  /** Rule L1 of UAX #9 makes spaces at the end harmless; so does leaving them out. */
  private static int inked(List<Cluster> clusters) {
    int end = clusters.size();
    while (end > 0 && (clusters.get(end - 1).isSpace() || clusters.get(end - 1).isControl())) {
      end--;
    }
    return end;
  }

  private int cells() {
    return clusters.stream().mapToInt(Cluster::cells).sum();
  }

  /** From left to right, flush with the right edge if the paragraph runs from there. */
  List<Run> visual(int width) {
    Ink ink = new Ink();
    if (rightToLeft && !clusters.isEmpty()) {
      ink.spaces(width - cells());
    }
    for (Cluster cluster : Levels.reorder(clusters)) {
      // Dropped only now: an isolate between two levels keeps their order apart.
      if (!cluster.isControl()) {
        ink.add(cluster.mirrored());
      }
    }
    return ink.runs();
  }

  /** In logical order; each isolate becomes the mark that does most of its work. */
  List<Run> logical() {
    Ink ink = new Ink();
    for (int i = 0; i < clusters.size(); i++) {
      addLogical(ink, i, false);
    }
    return ink.runs();
  }

  /**
   * In logical order too, told to run from the right.
   *
   * @param mirror whether brackets are turned here, for terminals that order but do not mirror
   */
  List<Run> embedded(int width, boolean mirror) {
    Ink ink = new Ink();
    boolean embedding = rightToLeft && !clusters.isEmpty();
    if (embedding) {
      // The mark is lost at column 0: it needs a cell to hang on.
      ink.spaces(Math.max(1, width - cells())).add(Controls.RIGHT_TO_LEFT_EMBEDDING);
    }
    for (int i = 0; i < clusters.size(); i++) {
      addLogical(ink, i, mirror);
    }
    if (embedding) {
      ink.add(Character.toString(Controls.POP_EMBEDDING), Style.PLAIN);
    }
    return ink.runs();
  }

  private void addLogical(Ink ink, int place, boolean mirror) {
    Cluster cluster = clusters.get(place);
    if (!cluster.isControl()) {
      ink.add(mirror ? cluster.mirrored() : cluster);
    } else if (cluster.base() == Controls.POP_ISOLATE && runsAgainstParagraph(place - 1)) {
      ink.add(rightToLeft ? Controls.RIGHT_TO_LEFT_MARK : Controls.LEFT_TO_RIGHT_MARK);
    }
  }

  private boolean runsAgainstParagraph(int place) {
    return place >= 0 && clusters.get(place).isRightToLeft() != rightToLeft;
  }
}
