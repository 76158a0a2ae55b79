package dev.qimma.quiz.board;

import dev.qimma.question.Prompt;
import dev.qimma.question.Question;
import dev.qimma.screen.Document;
import dev.qimma.screen.Frame;
import dev.qimma.screen.View;
import java.util.Optional;

/** A question as far as it is answered with keys. Immutable: a key gives the next one. */
public interface Board {

  /**
   * The page as it stands.
   *
   * @param header goes above the question
   */
  Frame frame(Document header, View view);

  /** What a key makes of it; keys that mean nothing here leave it as it is. */
  Turn press(Key key);

  /** What came of a key. */
  sealed interface Turn {}

  /** The question is not answered yet. */
  record Goes(Board on) implements Turn {}

  /** It is, with this line. */
  record Replies(String line) implements Turn {}

  /** The board for a question; empty where the answer can only be typed. */
  static Optional<Board> of(Question question) {
    Prompt prompt = question.prompt();
    if (!prompt.gaps().isEmpty()) {
      return prompt.gaps().stream().noneMatch(gap -> gap.options().isEmpty())
          ? Optional.of(Slots.blanks(question))
          : Optional.empty();
    }
    if (prompt.options().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (prompt.pick()) {
          case ONE -> One.of(question);
          case SEVERAL -> Several.of(question);
          case ORDER -> Order.of(question);
          case PARTNERS -> Slots.partners(question);
        });
  }
}
