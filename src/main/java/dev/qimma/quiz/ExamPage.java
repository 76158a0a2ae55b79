package dev.qimma.quiz;

import dev.qimma.quiz.board.Board;
import dev.qimma.quiz.board.Key;
import dev.qimma.screen.Document;
import dev.qimma.screen.Frame;
import dev.qimma.screen.View;
import java.util.Optional;
import java.util.function.Consumer;

/** The page of an exam's question: keys also lead to the next one and the one before. */
final class ExamPage implements Console.Page {

  private final QuestionPage page;

  ExamPage(Board board, Document header, View view, Consumer<Board> keeper) {
    page = new QuestionPage(board, header, view, keeper);
  }

  @Override
  public Frame frame() {
    return page.frame();
  }

  @Override
  public Optional<Console.Line> press(Key key) {
    if (key == Key.Stroke.NEXT_PAGE) {
      return Optional.of(new Console.Typed(":" + Command.NEXT.english()));
    }
    if (key == Key.Stroke.PAGE_BEFORE) {
      return Optional.of(new Console.Typed(":" + Command.BACK.english()));
    }
    return page.press(key);
  }
}
