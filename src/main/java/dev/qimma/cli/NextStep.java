package dev.qimma.cli;

import dev.qimma.screen.Document;
import dev.qimma.screen.Run;
import dev.qimma.screen.Style;
import dev.qimma.screen.View;

/** What may come next: a command in a line of its own, so that it can be copied. */
final class NextStep {

  private NextStep() {}

  /** Adds what it is for, by its key, and the command. */
  static void add(Document.Builder page, String key, String command, View view) {
    page.text(Style.QUIET, view.say(key)).line(new Run("  " + command, Style.KEY));
  }
}
