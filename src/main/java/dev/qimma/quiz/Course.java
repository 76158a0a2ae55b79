package dev.qimma.quiz;

import dev.qimma.history.Attempt;
import dev.qimma.history.Event;
import dev.qimma.question.Question;
import dev.qimma.screen.Document;
import dev.qimma.screen.View;
import dev.qimma.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is asked next, and where one stands, at one moment. Immutable; an event gives the next one.
 *
 * @param <C> itself
 */
public interface Course<C extends Course<C>> {

  /** The question to be asked now, as shown; empty when the sitting has come to its end. */
  Optional<Question> next(Instant now);

  /** The course after something has happened. */
  C after(Event event);

  /** The newest answer that stands. */
  Optional<Attempt> lastAnswer();

  /** A question of this sitting in its canonical form. */
  Question question(String name);

  boolean isFlagged(String name);

  /** How many hints were taken to what is being asked. */
  int hints(String name);

  /** Which try at what is being asked the next reply is, 1 or more. */
  int tries(String name);

  /** Whether nothing else is left to be asked. */
  boolean isLastOne();

  /** The line above a question. */
  Document header(Question question, Instant now, View view);

  /** What stands below a verdict, as of the last answer. */
  default Document standing(View view) {
    return Document.EMPTY;
  }

  /** Why this question is asked now; empty where that is a matter of a list. */
  default Optional<Document> reason(Question question, Instant now, View view) {
    return Optional.empty();
  }

  /** When each of the learner's own grades would bring the question back; empty for no study. */
  default List<Message> prospects(Question question, Instant now) {
    return List.of();
  }

  /** Whether answers are remembered, so that the learner may tell more of them. */
  default boolean isStudy() {
    return false;
  }
}
