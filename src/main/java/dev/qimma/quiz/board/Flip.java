package dev.qimma.quiz.board;

import dev.qimma.question.Question;
import dev.qimma.screen.BoardScreen;
import dev.qimma.screen.Document;
import dev.qimma.screen.Frame;
import dev.qimma.screen.View;

/**
 * A card: Enter turns it, a digit grades it.
 *
 * @param isTurned whether its other side is up
 */
public record Flip(Question question, boolean isTurned) implements Board {

  private static final int GRADES = 4;

  @Override
  public Frame frame(Document header, View view) {
    return BoardScreen.card(header, question, isTurned, view);
  }

  @Override
  public Turn press(Key key) {
    if (!isTurned) {
      return key == Key.Stroke.ENTER || key == Key.Stroke.SPACE ? new Replies("") : new Goes(this);
    }
    return key instanceof Key.Letter letter && new Cursor(0, GRADES).number(letter).isPresent()
        ? new Replies(String.valueOf(new Cursor(0, GRADES).number(letter).getAsInt() + 1))
        : new Goes(this);
  }
}
