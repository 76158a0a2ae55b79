package dev.qimma.quiz;

import dev.qimma.question.Question;
import dev.qimma.quiz.board.Board;
import dev.qimma.screen.Document;
import dev.qimma.screen.View;
import java.util.Optional;

/** A line is the whole reply. */
final class AtOnce implements Approach {

  private Optional<Board> board;

  AtOnce(Question question) {
    this.board = Board.of(question);
  }

  @Override
  public Optional<Board> board() {
    return board;
  }

  @Override
  public void keep(Board changed) {
    board = Optional.of(changed);
  }

  @Override
  public Document soFar(View view) {
    return Document.EMPTY;
  }

  @Override
  public Taken take(String line, View view) {
    return new Whole(line);
  }
}
