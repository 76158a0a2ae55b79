package dev.qimma.screen.bidi;

import dev.qimma.screen.Run;
import java.util.List;
import java.util.stream.Collectors;

/** A paragraph in logical order, its direction and levels settled. */
record Paragraph(List<Cluster> clusters, boolean bidirectional, boolean rightToLeft) {

  Paragraph {
    clusters = List.copyOf(clusters);
  }

  /** Text without right-to-left letters goes past the bidirectional algorithm. */
  static Paragraph of(List<Run> runs) {
    String text = runs.stream().map(Run::text).collect(Collectors.joining());
    List<Cluster> clusters = Clusters.of(runs);
    if (!Direction.mayRunRightToLeft(text)) {
      return new Paragraph(clusters, false, false);
    }
    boolean rightToLeft = Direction.isRightToLeft(text);
    return new Paragraph(Levels.assign(clusters, rightToLeft), true, rightToLeft);
  }

  Paragraph shaped() {
    return bidirectional ? new Paragraph(Shaper.shape(clusters), true, rightToLeft) : this;
  }

  List<Line> wrapped(int width) {
    return Wrapper.wrap(clusters, width).stream().map(line -> new Line(line, rightToLeft)).toList();
  }

  int cells() {
    return clusters.stream().mapToInt(Cluster::cells).sum();
  }
}
