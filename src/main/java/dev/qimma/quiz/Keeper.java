package dev.qimma.quiz;

import dev.qimma.history.Event;
import dev.qimma.history.LogException;
import dev.qimma.screen.Document;
import dev.qimma.screen.Style;
import dev.qimma.screen.View;

/** Keeps events, and asks the person what to do when that fails. */
final class Keeper {

  private final Console console;
  private Recorder recorder;
  private boolean hasLost;

  Keeper(Console console, Recorder recorder) {
    this.console = console;
    this.recorder = recorder;
  }

  /** Whether the event is kept, or the person goes on without. */
  boolean keep(Event event, View view) {
    try {
      recorder.keep(event);
      return true;
    } catch (LogException e) {
      hasLost = true;
      if (!goesOnWithout(e, view)) {
        return false;
      }
      recorder = Recorder.NONE;
      return true;
    }
  }

  /** Whether something could not be kept. */
  boolean hasLost() {
    return hasLost;
  }

  private boolean goesOnWithout(LogException trouble, View view) {
    String why = view.say("log.failed", trouble.said());
    console.show(Document.builder().text(Style.WRONG, why).build());
    return trouble.reason() != LogException.Reason.TAKEN
        && console.ask("log.go-on", view) instanceof Console.Typed typed
        && Answers.isYes(typed.text());
  }
}
