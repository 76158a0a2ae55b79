package dev.qimma.question;

import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import java.util.List;

/**
 * What is put before the learner.
 *
 * @param how says how to answer
 * @param options to choose from, in the order shown; empty when the answer is typed
 * @param unit that a number is asked in; empty when there is none
 * @param count how many answers are asked for, one at a time; 0 where one reply is the whole
 * @param back of a card that is turned before it is answered; empty where nothing is turned
 */
public record Prompt(
    Localized stem, Message how, List<Option> options, Localized unit, int count, Localized back) {

  public Prompt {
    options = List.copyOf(options);
  }

  /** A question whose answer is typed. */
  public static Prompt of(Localized stem, Message how) {
    return new Prompt(stem, how, List.of(), Localized.EMPTY, 0, Localized.EMPTY);
  }

  public Prompt withOptions(List<Option> shown) {
    return new Prompt(stem, how, shown, unit, count, back);
  }

  public Prompt withUnit(Localized asked) {
    return new Prompt(stem, how, options, asked, count, back);
  }

  public Prompt withCount(int answers) {
    return new Prompt(stem, how, options, unit, answers, back);
  }

  public Prompt withBack(Localized text) {
    return new Prompt(stem, how, options, unit, count, text);
  }
}
