package dev.qimma.terminal;

import java.io.PrintWriter;
import java.util.List;

/**
 * Lines at the cursor that are drawn again in place. Only lines that changed are sent; none is as
 * wide as the terminal, so that each takes one row.
 */
final class LiveRegion {

  private static final String CLEAR_BELOW = "\u001b[J";
  private static final String CLEAR_TO_END = "\u001b[K";
  static final String CLEAR_SCREEN = "\u001b[H\u001b[2J";

  private final PrintWriter out;
  private List<String> drawn = List.of();

  /** The row of the cursor, from the first line drawn. */
  private int row;

  LiveRegion(PrintWriter out) {
    this.out = out;
  }

  /**
   * Shows these lines in place of the last.
   *
   * @param focus the line to leave the cursor at, where screen readers and magnifiers look for it
   */
  void draw(List<String> lines, int focus) {
    for (int line = 0; line < lines.size(); line++) {
      if (line >= drawn.size() || !drawn.get(line).equals(lines.get(line))) {
        move(line);
        out.print(lines.get(line) + CLEAR_TO_END);
      }
    }
    if (lines.size() < drawn.size()) {
      move(lines.size());
      out.print(CLEAR_BELOW);
    }
    drawn = List.copyOf(lines);
    move(focus);
    out.flush();
  }

  /** The cursor to the start of a line; below the last drawn, lines are made. */
  private void move(int line) {
    StringBuilder steps = new StringBuilder("\r");
    if (line < row) {
      steps.append("\u001b[").append(row - line).append('A');
    } else {
      int known = Math.max(row, Math.min(line, drawn.size() - 1));
      steps.append(known > row ? "\u001b[" + (known - row) + "B" : "");
      steps.append("\r\n".repeat(line - known));
    }
    out.print(steps);
    row = line;
  }

  /** Begins anew on an empty screen: nothing on it stands where it was. */
  void forget() {
    out.print(CLEAR_SCREEN);
    drawn = List.of();
    row = 0;
  }

  /** Shows these lines for good, and leaves the cursor below. */
  void finish(List<String> lines) {
    draw(lines, Math.max(0, lines.size() - 1));
    out.print(lines.isEmpty() ? "\r" : "\r\n");
    out.flush();
    drawn = List.of();
    row = 0;
  }
}
