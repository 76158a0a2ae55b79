package dev.qimma.question;

import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import java.util.List;

/**
 * What is put before the learner.
 *
 * @param options to choose from, in the order shown; empty when the answer is typed
 * @param unit that a number is asked in; empty when there is none
 * @param how says how to answer
 */
public record Prompt(Localized stem, List<Option> options, Localized unit, Message how) {

  public Prompt {
    options = List.copyOf(options);
  }
}
