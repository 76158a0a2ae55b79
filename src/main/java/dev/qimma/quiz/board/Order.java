package dev.qimma.quiz.board;

import dev.qimma.question.Question;
import dev.qimma.screen.BoardScreen;
import dev.qimma.screen.Document;
import dev.qimma.screen.Frame;
import dev.qimma.screen.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Items are moved until they stand in order.
 *
 * @param order which item, by the place it was shown at, stands where
 * @param isHeld whether the item in focus goes along when the focus moves
 */
record Order(Question question, Cursor cursor, List<Integer> order, boolean isHeld)
    implements Board {

  Order {
    order = List.copyOf(order);
  }

  static Board of(Question question) {
    int size = question.prompt().options().size();
    return new Order(
        question, Cursor.first(size), IntStream.range(0, size).boxed().toList(), false);
  }

  @Override
  public Frame frame(Document header, View view) {
    return BoardScreen.order(header, question.prompt(), order, cursor.at(), isHeld, view);
  }

  @Override
  public Turn press(Key key) {
    return key == Key.Stroke.ENTER ? new Replies(reply()) : new Goes(after(key));
  }

  private Order after(Key key) {
    if (key == Key.Stroke.SPACE) {
      return new Order(question, cursor, order, !isHeld);
    }
    if (isLifting(key)) {
      return movedBy(-1);
    }
    if (isLowering(key)) {
      return movedBy(1);
    }
    if (key instanceof Key.Letter letter && cursor.number(letter).isPresent()) {
      OptionalInt place = cursor.number(letter);
      return isHeld ? movedBy(place.getAsInt() - cursor.at()) : at(place.getAsInt());
    }
    return cursor
        .moved(key)
        .map(c -> isHeld ? movedBy(c.at() - cursor.at()) : at(c.at()))
        .orElse(this);
  }

  private static boolean isLifting(Key key) {
    return key == Key.Stroke.LIFT || (key instanceof Key.Letter letter && letter.is("K"));
  }

  private static boolean isLowering(Key key) {
    return key == Key.Stroke.LOWER || (key instanceof Key.Letter letter && letter.is("J"));
  }

  private Order at(int place) {
    return new Order(question, cursor.to(place), order, isHeld);
  }

  /** Takes the item in focus along; at either end it stays. */
  private Order movedBy(int steps) {
    int target = cursor.at() + steps;
    if (target < 0 || target >= cursor.size()) {
      return this;
    }
    List<Integer> moved = new ArrayList<>(order);
    Collections.rotate(
        moved.subList(Math.min(cursor.at(), target), Math.max(cursor.at(), target) + 1),
        steps > 0 ? -1 : 1);
    return new Order(question, cursor.to(target), moved, isHeld);
  }

  private String reply() {
    return order.stream()
        .map(item -> question.prompt().label(item))
        .collect(Collectors.joining(";"));
  }
}
