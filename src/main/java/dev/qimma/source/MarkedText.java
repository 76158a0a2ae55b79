package dev.qimma.source;

import java.util.List;

/**
 * A source with what is quoted of it, line by line; empty lines are left out.
 *
 * @param lines of the original
 */
public record MarkedText(List<Line> lines) {

  public MarkedText {
    lines = List.copyOf(lines);
  }

  /**
   * A line, or a paragraph where each is one.
   *
   * @param number from 1
   */
  public record Line(int number, List<Stretch> stretches) {
    public Line {
      stretches = List.copyOf(stretches);
    }
  }

  /**
   * Words of which all are in the same quotes.
   *
   * @param quotes by their places, from 0, in the list that was looked for
   * @param begins those of them that begin here
   */
  public record Stretch(String text, List<Integer> quotes, List<Integer> begins) {
    public Stretch {
      quotes = List.copyOf(quotes);
      begins = List.copyOf(begins);
    }
  }
}
