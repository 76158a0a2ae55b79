package dev.qimma.screen;

import java.util.List;

/**
 * A paragraph with what stands in its left margin.
 *
 * @param lead stands before the first line, {@code " A. "}; blank before the others
 * @param isQuote whether a rule runs down the margin
 */
public record Block(List<Run> runs, Run lead, boolean isQuote) {

  public static final Block EMPTY = new Block(List.of(), Run.of(""), false);

  public Block {
    runs = List.copyOf(runs);
  }
}
