package dev.qimma.grading;

import dev.qimma.question.Option;
import dev.qimma.question.Prompt;
import dev.qimma.question.Question;
import java.util.Comparator;
import java.util.List;

/** The options that learners pick by their letters. */
final class Choices {

  private Choices() {}

  /** In the order of their letters; none where options are matched, put in order, or not there. */
  static List<Option> of(Question question) {
    Prompt prompt = question.prompt();
    return prompt.left().isEmpty() && !prompt.isNumbered()
        ? prompt.options().stream().sorted(Comparator.comparingInt(Option::index)).toList()
        : List.of();
  }
}
