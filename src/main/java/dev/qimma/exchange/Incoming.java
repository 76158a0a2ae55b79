package dev.qimma.exchange;

import dev.qimma.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a file says.
 *
 * @param problems what was left out of it, and what changed on the way
 */
public record Incoming(List<Item> items, List<Diagnostic> problems) {

  /** The language of a text whose language is not told. */
  public static final String UNTOLD = "";

  public Incoming {
    items = List.copyOf(items);
    problems = List.copyOf(problems);
  }
}
