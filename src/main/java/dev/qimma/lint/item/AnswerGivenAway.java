package dev.qimma.lint.item;

import dev.qimma.diagnostic.Rule;
import dev.qimma.lint.wording.Fault;
import dev.qimma.lint.wording.Word;
import dev.qimma.lint.wording.Wording;
import dev.qimma.lint.wording.Words;
import java.util.List;
import java.util.Optional;

/** QI501: the right answer stands in the question itself, or in a hint. */
final class AnswerGivenAway implements ItemRule {

  @Override
  public Optional<Fault> look(Wording wording) {
    return given(wording, wording.stem())
        .map(answer -> Fault.of(Rule.ANSWER_GIVEN_AWAY, answer).saying("stem"))
        .or(() -> inHints(wording));
  }

  private static Optional<Fault> inHints(Wording wording) {
    return wording.hints().stream()
        .flatMap(
            hint ->
                given(wording, hint)
                    .map(answer -> Fault.of(Rule.ANSWER_GIVEN_AWAY, answer).in(hint).saying("hint"))
                    .stream())
        .findFirst();
  }

  /** An answer in a text that does not name other options too. */
  private static Optional<String> given(Wording wording, String text) {
    List<Word> words = Words.of(text);
    return wording.wrong().stream().anyMatch(option -> Words.hold(words, Words.of(option)))
        ? Optional.empty()
        : wording.answers().stream()
            .filter(answer -> Words.hold(words, Answers.words(answer)))
            .findFirst();
  }
}
