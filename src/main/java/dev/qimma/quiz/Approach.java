package dev.qimma.quiz;

import dev.qimma.question.Question;
import dev.qimma.quiz.board.Board;
import dev.qimma.screen.Document;
import dev.qimma.screen.View;
import dev.qimma.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How the lines a person types become the one reply to a question. */
sealed interface Approach permits AtOnce, Gathering, Turning {

  /**
   * The way a question asks to be answered in.
   *
   * @param prospects when each of the learner's own grades brings it back; empty where none does
   */
  static Approach to(Question question, List<Message> prospects) {
    if (question.prompt().count() > 0) {
      return new Gathering(question);
    }
    return question.prompt().back().isBlank()
        ? new AtOnce(question)
        : new Turning(question, prospects);
  }

  /** The question as it is answered with keys; empty where it can only be typed. */
  Optional<Board> board();

  /** Keeps what keys have made of it so far. */
  void keep(Board board);

  /** What has come of it so far, shown below the question. */
  Document soFar(View view);

  /** Takes a line, empty when nothing was typed. */
  Taken take(String line, View view);

  /** What came of a line. */
  sealed interface Taken {

    /** Handles both cases. */
    <T> T fold(Function<String, T> whole, Function<Document, T> part);
  }

  /** The reply is complete. */
  record Whole(String reply) implements Taken {
    @Override
    public <T> T fold(Function<String, T> whole, Function<Document, T> part) {
      return whole.apply(reply);
    }
  }

  /** There is more to come. */
  record Part(Document said) implements Taken {
    @Override
    public <T> T fold(Function<String, T> whole, Function<Document, T> part) {
      return part.apply(said);
    }
  }
}
