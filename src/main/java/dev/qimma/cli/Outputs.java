package dev.qimma.cli;

import dev.qimma.files.FileException;
import dev.qimma.text.Message;

/** Writes what a verb was asked to write, and ends the verb where that fails. */
final class Outputs {

  private Outputs() {}

  static void write(Runnable writing) {
    try {
      writing.run();
    } catch (FileException e) {
      throw new Failure(Exit.NOT_WRITTEN, Message.of("error.output", e.said()));
    }
  }
}
