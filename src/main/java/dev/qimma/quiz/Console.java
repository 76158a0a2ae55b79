package dev.qimma.quiz;

import dev.qimma.quiz.board.Key;
import dev.qimma.screen.Document;
import dev.qimma.screen.Frame;
import dev.qimma.screen.Style;
import dev.qimma.screen.View;
import java.util.Optional;

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

  /** A key asked for the line prompt, with what is on it already. */
  record Begun(String text) implements Line {}

  /** Asks for a line; waits. */
  Line ask(String prompt);

  /**
   * Asks for a line.
   *
   * @param begun what stands on it already and can be changed
   */
  default Line ask(String prompt, String begun) {
    return ask(prompt);
  }

  /**
   * Does that beside the person, in a thread of its own once they are waited for.
   *
   * @return whether it will be done; false where nobody is waited for
   */
  default boolean beside(Runnable work) {
    return false;
  }

  /** Whether keys can be taken one by one. */
  default boolean hasKeys() {
    return false;
  }

  /**
   * Shows a page and hands it keys until one of them ends it; only where there are keys.
   *
   * @throws UnsupportedOperationException where there are none
   */
  default Line watch(Page page) {
    throw new UnsupportedOperationException("no keys here");
  }

  /** A page that keys act on. */
  interface Page {
    Frame frame();

    /** Takes a key; what came of the page, or nothing while it goes on. */
    Optional<Line> press(Key key);
  }

  void show(Document document);

  /** Shows what stays in sight until the next such, as when a resized terminal is drawn again. */
  default void begin(Document document) {
    show(document);
  }

  /**
   * Asks in words of the interface. A line editor knows letters that run from the right no better
   * than the terminal does, so that what is asked in them is shown on lines of its own, and only
   * the last line of the words, in ASCII, is the prompt.
   */
  default Line ask(String key, View view) {
    return ask(prompt(view.say(key)));
  }

  /** The same with a line that is begun already. */
  default Line ask(String key, View view, String begun) {
    return ask(prompt(view.say(key)), begun);
  }

  /** Shows the lines above the last one of what is to be asked, and gives that one. */
  default String prompt(String said) {
    int end = said.lastIndexOf('\n') + 1;
    if (end > 0) {
      show(Document.builder().text(Style.PLAIN, said.substring(0, end - 1)).build());
    }
    return said.substring(end);
  }
}
