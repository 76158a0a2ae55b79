package dev.qimma.quiz;

import dev.qimma.question.Question;
import dev.qimma.quiz.board.Board;
import dev.qimma.quiz.board.Flip;
import dev.qimma.screen.Document;
import dev.qimma.screen.QuestionScreen;
import dev.qimma.screen.View;
import dev.qimma.text.Message;
import java.util.List;
import java.util.Optional;

/** The first line turns the card, whether or not an answer was ventured; the next one grades it. */
final class Turning implements Approach {

  private final Question question;
  private final List<Message> prospects;
  private boolean isTurned;

  Turning(Question question, List<Message> prospects) {
    this.question = question;
    this.prospects = List.copyOf(prospects);
  }

  @Override
  public Optional<Board> board() {
    return Optional.of(new Flip(question, isTurned, prospects));
  }

  @Override
  public void keep(Board board) {
    // a key either does nothing or ends the page
  }

  @Override
  public Document soFar(View view) {
    return isTurned ? QuestionScreen.back(question, prospects, view) : Document.EMPTY;
  }

  @Override
  public Taken take(String line, View view) {
    if (isTurned) {
      return new Whole(line);
    }
    isTurned = true;
    return new Part(soFar(view));
  }
}
