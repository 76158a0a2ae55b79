package dev.qimma.quiz.board;

import dev.qimma.question.Question;
import dev.qimma.screen.BoardScreen;
import dev.qimma.screen.Document;
import dev.qimma.screen.Frame;
import dev.qimma.screen.View;
import dev.qimma.text.Message;
import java.util.List;

/**
 * A card: Enter turns it, a digit grades it.
 *
 * @param isTurned whether its other side is up
 * @param prospects when each grade brings it back; empty where none does
 */
public record Flip(Question question, boolean isTurned, List<Message> prospects) implements Board {

  private static final int GRADES = 4;
  private static final String GOOD = "3";

  public Flip {
    prospects = List.copyOf(prospects);
  }

  /** A card of practice, whose grade brings nothing back. */
  public Flip(Question question, boolean isTurned) {
    this(question, isTurned, List.of());
  }

  @Override
  public Frame frame(Document header, View view) {
    return BoardScreen.card(header, question, isTurned, prospects, view);
  }

  @Override
  public Turn press(Key key) {
    if (!isTurned) {
      return key == Key.Stroke.ENTER || key == Key.Stroke.SPACE ? new Replies("") : new Goes(this);
    }
    if (key == Key.Stroke.SPACE) {
      return new Replies(GOOD);
    }
    return key instanceof Key.Letter letter && new Cursor(0, GRADES).number(letter).isPresent()
        ? new Replies(String.valueOf(new Cursor(0, GRADES).number(letter).getAsInt() + 1))
        : new Goes(this);
  }
}
