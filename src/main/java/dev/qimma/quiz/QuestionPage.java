package dev.qimma.quiz;

import dev.qimma.quiz.board.Board;
import dev.qimma.quiz.board.Key;
import dev.qimma.screen.Document;
import dev.qimma.screen.Frame;
import dev.qimma.screen.View;
import java.util.Optional;
import java.util.function.Consumer;

/** The page of a question that is answered with keys. */
final class QuestionPage implements Console.Page {

  private final Document header;
  private final View view;
  private final Consumer<Board> keeper;
  private Board board;

  /**
   * The page of a board as it stands.
   *
   * @param keeper is handed every board that comes of a key, so that nothing chosen is lost
   */
  QuestionPage(Board board, Document header, View view, Consumer<Board> keeper) {
    this.board = board;
    this.header = header;
    this.view = view;
    this.keeper = keeper;
  }

  @Override
  public Frame frame() {
    return board.frame(header, view);
  }

  @Override
  public Optional<Console.Line> press(Key key) {
    Board.Turn turn = board.press(key);
    if (turn instanceof Board.Goes goes) {
      board = goes.on();
      keeper.accept(board);
      return Optional.empty();
    }
    return Optional.of(new Console.Typed(((Board.Replies) turn).line()));
  }
}
