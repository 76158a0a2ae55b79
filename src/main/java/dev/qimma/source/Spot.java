package dev.qimma.source;

/**
 * A place where some words stand in a text.
 *
 * @param before what stands before them, at most {@value #CONTEXT} letters, spaces folded
 * @param after what stands behind them
 */
public record Spot(Place place, String exact, String before, String after) {

  static final int CONTEXT = 160;
}
