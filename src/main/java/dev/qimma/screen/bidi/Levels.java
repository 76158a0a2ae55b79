package dev.qimma.screen.bidi;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** The Unicode bidirectional algorithm (UAX #9), as the Java library carries it out. */
final class Levels {

  /** Space-like to the algorithm, so that a hard line break does not start a paragraph. */
  private static final int LINE_SEPARATOR = 0x2028;

  private Levels() {}

  /** Gives each cluster its embedding level in the whole paragraph. */
  static List<Cluster> assign(List<Cluster> clusters, boolean rightToLeft) {
    Bidi bidi = new Bidi(bases(clusters), flag(rightToLeft));
    List<Cluster> levelled = new ArrayList<>(clusters.size());
    int place = 0;
    for (Cluster cluster : clusters) {
      levelled.add(cluster.withLevel(bidi.getLevelAt(place)));
      place += Character.charCount(cluster.base());
    }
    return levelled;
  }

  private static int flag(boolean rightToLeft) {
    return rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
  }

  /** Marks are left out: they take the level of their base. */
  private static String bases(List<Cluster> clusters) {
    StringBuilder bases = new StringBuilder();
    for (Cluster cluster : clusters) {
      bases.appendCodePoint(isParagraphEnd(cluster) ? LINE_SEPARATOR : cluster.base());
    }
    return bases.toString();
  }

  private static boolean isParagraphEnd(Cluster cluster) {
    return Character.getDirectionality(cluster.base())
        == Character.DIRECTIONALITY_PARAGRAPH_SEPARATOR;
  }

  /** The clusters of one line from left to right. */
  static List<Cluster> reorder(List<Cluster> line) {
    if (line.stream().allMatch(cluster -> cluster.level() == 0)) {
      return line;
    }
    byte[] levels = new byte[line.size()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) line.get(i).level();
    }
    Cluster[] clusters = line.toArray(Cluster[]::new);
    Bidi.reorderVisually(levels, 0, clusters, 0, clusters.length);
    return List.of(clusters);
  }
}
