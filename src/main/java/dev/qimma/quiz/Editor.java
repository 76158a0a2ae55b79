package dev.qimma.quiz;

import dev.qimma.diagnostic.Span;

/** The person's own editor. */
public interface Editor {

  /** Opens a file at a line and waits; false when it cannot be opened. */
  boolean open(Span place);
}
