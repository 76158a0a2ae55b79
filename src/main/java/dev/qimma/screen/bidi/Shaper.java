package dev.qimma.screen.bidi;

import java.util.ArrayList;
import java.util.List;

/** Joins Arabic letters: each gets the glyph its neighbours ask for, lam-alef becomes one. */
final class Shaper {

  private final List<Cluster> clusters;
  private final List<Cluster> shaped;

  /** Whether the letter before reaches out to this one. */
  private boolean joined;

  private Shaper(List<Cluster> clusters) {
    this.clusters = clusters;
    this.shaped = new ArrayList<>(clusters.size());
  }

  /** Takes and gives logical order. */
  static List<Cluster> shape(List<Cluster> clusters) {
    Shaper shaper = new Shaper(clusters);
    int place = 0;
    while (place < clusters.size()) {
      place += shaper.isLamAlef(place) ? shaper.addLamAlef(place) : shaper.addLetter(place);
    }
    return shaper.shaped;
  }

  private boolean isLamAlef(int place) {
    return clusters.get(place).base() == Letters.LAM
        && place + 1 < clusters.size()
        && Letters.isAlef(clusters.get(place + 1).base())
        && lastJoiner(clusters.get(place)) == 0;
  }

  private int addLamAlef(int place) {
    Cluster lam = clusters.get(place);
    Cluster alef = clusters.get(place + 1);
    int glyph = Letters.lamAlef(alef.base(), joined);
    shaped.add(withoutJoiners(lam.withBase(glyph).withMarks(lam.marks() + alef.marks())));
    joined = reachesForward(alef);
    return 2;
  }

  private int addLetter(int place) {
    Cluster letter = clusters.get(place);
    boolean reaches = reachesForward(letter);
    int base = letter.base();
    boolean backward = joined && Letters.joinsBackward(base);
    boolean forward = reaches && Letters.joinsForward(base) && isMet(place);
    int glyph = Letters.form(base, backward, forward);
    shaped.add(glyph == base ? letter : withoutJoiners(letter.withBase(glyph)));
    joined = reaches;
    return 1;
  }

  /** A joiner after a letter is met by the joiner itself. */
  private boolean isMet(int place) {
    return lastJoiner(clusters.get(place)) == CellWidth.JOINER
        || (place + 1 < clusters.size() && Letters.joinsBackward(clusters.get(place + 1).base()));
  }

  private static boolean reachesForward(Cluster cluster) {
    return switch (lastJoiner(cluster)) {
      case CellWidth.JOINER -> true;
      case CellWidth.NON_JOINER -> false;
      default -> Letters.joinsForward(cluster.base());
    };
  }

  private static char lastJoiner(Cluster cluster) {
    String marks = cluster.marks();
    int place =
        Math.max(marks.lastIndexOf(CellWidth.JOINER), marks.lastIndexOf(CellWidth.NON_JOINER));
    return place < 0 ? 0 : marks.charAt(place);
  }

  /** They have done their work, and some terminals give them a cell. */
  private static Cluster withoutJoiners(Cluster cluster) {
    String marks = cluster.marks();
    return lastJoiner(cluster) == 0
        ? cluster
        : cluster.withMarks(marks.replace("\u200C", "").replace("\u200D", ""));
  }
}
