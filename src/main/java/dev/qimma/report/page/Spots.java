package dev.qimma.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds room for labels beside points, so that none covers a point or another label. */
final class Spots {

  /** Tried in this order: where the middle of the label stands from the point. */
  private static final int[][] AROUND = {
    {12, 0}, {-12, 0}, {0, -11}, {0, 11}, {10, -9}, {-10, -9}, {10, 9}, {-10, 9}
  };

  private static final double POINT = 5;
  private static final double DIGIT = 8;
  private static final double HEIGHT = 12;

  /** A rectangle by its middle and half its sides. */
  record Box(double x, double y, double halfWidth, double halfHeight) {
    boolean touches(Box other) {
      return Math.abs(x - other.x) < halfWidth + other.halfWidth
          && Math.abs(y - other.y) < halfHeight + other.halfHeight;
    }
  }

  private final List<Box> taken = new ArrayList<>();
  private final Box paper;

  Spots(Box paper) {
    this.paper = paper;
  }

  /** All points are to be known before the first label. */
  void point(double x, double y) {
    taken.add(new Box(x, y, POINT, POINT));
  }

  /** The middle of a free spot beside the point; empty where there is none. */
  Optional<Box> label(double x, double y, String label) {
    double half = label.length() * DIGIT / 2;
    for (int[] step : AROUND) {
      double wider = Integer.signum(step[0]) * (half - DIGIT / 2);
      Box spot = new Box(x + step[0] + wider, y + step[1], half, HEIGHT / 2);
      if (isInside(spot) && taken.stream().noneMatch(spot::touches)) {
        taken.add(spot);
        return Optional.of(spot);
      }
    }
    return Optional.empty();
  }

  private boolean isInside(Box spot) {
    return Math.abs(spot.x - paper.x) <= paper.halfWidth - spot.halfWidth
        && Math.abs(spot.y - paper.y) <= paper.halfHeight - spot.halfHeight;
  }
}
