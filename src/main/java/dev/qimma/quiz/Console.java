package dev.qimma.quiz;

import dev.qimma.screen.Document;

/** A person at a keyboard: what is asked and shown goes through here. */
public interface Console {

  /** What came back from a prompt. */
  sealed interface Line {}

  /** A line was typed. */
  record Typed(String text) implements Line {}

  /** Ctrl-C. */
  record Interrupted() implements Line {}

  /** Ctrl-D, or the end of the input. */
  record Ended() implements Line {}

  /** Asks for a line; waits. */
  Line ask(String prompt);

  void show(Document document);
}
