package dev.qimma.screen.bidi;

import dev.qimma.screen.Style;

/** A base character with its marks: what stays together when text is broken or reordered. */
record Cluster(int base, String marks, Style style, int level) {

  Cluster {
    if (level < 0) {
      throw new IllegalArgumentException("level " + level);
    }
  }

  static Cluster of(int base, Style style) {
    return new Cluster(base, "", style, 0);
  }

  Cluster withBase(int other) {
    return new Cluster(other, marks, style, level);
  }

  Cluster withMarks(String others) {
    return new Cluster(base, others, style, level);
  }

  Cluster withLevel(int other) {
    return new Cluster(base, marks, style, other);
  }

  Cluster mirrored() {
    return isRightToLeft() ? withBase(Mirror.of(base)) : this;
  }

  String text() {
    return Character.toString(base) + marks;
  }

  int cells() {
    return isLineBreak() || isControl() ? 0 : CellWidth.of(base) + CellWidth.of(marks);
  }

  boolean isRightToLeft() {
    return level % 2 == 1;
  }

  boolean isLineBreak() {
    return base == '\n';
  }

  boolean isControl() {
    return Controls.contains(base);
  }

  /** Whether a line may end here; a space that carries an accent shows something. */
  boolean isSpace() {
    return Character.isWhitespace(base) && !isLineBreak() && CellWidth.isJoiners(marks);
  }
}
