package dev.qimma.study;

import dev.qimma.question.Prompt;
import dev.qimma.question.Question;

/**
 * What study has to know of a question.
 *
 * @param memory what it is remembered as: its full name, or that of the group whose variants share
 *     one memory
 * @param options how many a guess has to choose among; 0 where it is typed
 * @param isSelfGraded whether its reply is the learner's own grade, 1 to 4
 * @param kind the name of its kind, empty when unknown
 */
public record Trait(String memory, int options, boolean isSelfGraded, String kind) {

  private static final int TWO = 2;

  /** All that is known of a question that is in none of the banks at hand. */
  static Trait unknown(String question) {
    return new Trait(question, 0, false, "");
  }

  static Trait of(Question question) {
    String group = question.card().group();
    Prompt prompt = question.prompt();
    boolean isPicked = prompt.pick() == Prompt.Pick.ONE && !prompt.options().isEmpty();
    return new Trait(
        group.isEmpty() ? question.card().name() : question.card().bank() + "/" + GROUP + group,
        isPicked ? Math.max(TWO, prompt.options().size()) : 0,
        !prompt.back().isBlank(),
        question.kind());
  }

  /** No id begins with it. */
  static final String GROUP = "group:";
}
