package dev.qimma.screen;

import java.util.List;

/**
 * A paragraph with what stands in its left margin.
 *
 * @param lead stands before the first line, {@code " A. "}; blank before the others
 * @param isQuote whether a rule runs down the margin
 * @param beside the same in a language that runs the other way: on the same line where there is
 *     room for both, else below
 * @param shorter the same said in less and less room, for where it would not fit in one line
 */
public record Block(
    List<Run> runs, Run lead, boolean isQuote, List<Run> beside, List<List<Run>> shorter) {

  public static final Block EMPTY = new Block(List.of(), Run.of(""), false);

  public Block {
    runs = List.copyOf(runs);
    beside = List.copyOf(beside);
    shorter = shorter.stream().map(List::copyOf).toList();
  }

  public Block(List<Run> runs, Run lead, boolean isQuote) {
    this(runs, lead, isQuote, List.of(), List.of());
  }

  /** The two wordings apart, one below the other. */
  List<Block> apart() {
    Run blank = Run.of(" ".repeat(lead.text().length()));
    return List.of(new Block(runs, lead, isQuote), new Block(beside, blank, isQuote));
  }
}
