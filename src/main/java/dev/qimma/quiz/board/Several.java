package dev.qimma.quiz.board;

import dev.qimma.question.Question;
import dev.qimma.screen.BoardScreen;
import dev.qimma.screen.Document;
import dev.qimma.screen.Frame;
import dev.qimma.screen.View;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Any number of options are picked.
 *
 * @param isEmptyHanded whether Enter was pressed with nothing picked
 */
record Several(Question question, Cursor cursor, Set<Integer> picked, boolean isEmptyHanded)
    implements Board {

  static Board of(Question question) {
    Cursor first = Cursor.first(question.prompt().options().size());
    return new Several(question, first, Set.of(), false);
  }

  @Override
  public Frame frame(Document header, View view) {
    Frame frame =
        BoardScreen.options(header, question.prompt(), cursor.at(), picked::contains, view);
    return isEmptyHanded ? BoardScreen.reminded(frame, "keys.none-picked", view) : frame;
  }

  @Override
  public Turn press(Key key) {
    if (key == Key.Stroke.ENTER) {
      return picked.isEmpty()
          ? new Goes(new Several(question, cursor, picked, true))
          : new Replies(reply());
    }
    if (key == Key.Stroke.SPACE) {
      return new Goes(toggled(cursor));
    }
    if (key instanceof Key.Letter letter && cursor.place(letter).isPresent()) {
      return new Goes(toggled(cursor.to(cursor.place(letter).getAsInt())));
    }
    return new Goes(new Several(question, cursor.moved(key).orElse(cursor), picked, false));
  }

  private Several toggled(Cursor at) {
    Set<Integer> now = new TreeSet<>(picked);
    if (!now.remove(at.at())) {
      now.add(at.at());
    }
    return new Several(question, at, now, false);
  }

  private String reply() {
    return picked.stream()
        .sorted()
        .map(place -> question.prompt().label(place))
        .collect(Collectors.joining(";"));
  }
}
