package dev.qimma.quiz.board;

import dev.qimma.question.Marking;
import dev.qimma.question.Option;
import dev.qimma.question.Question;
import dev.qimma.screen.BoardScreen;
import dev.qimma.screen.Document;
import dev.qimma.screen.Frame;
import dev.qimma.screen.View;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** One option is chosen: the one in focus. */
record One(Question question, Cursor cursor) implements Board {

  static Board of(Question question) {
    return new One(question, Cursor.first(question.prompt().options().size()));
  }

  @Override
  public Frame frame(Document header, View view) {
    return BoardScreen.options(
        header, question.prompt(), cursor.at(), place -> place == cursor.at(), view);
  }

  @Override
  public Turn press(Key key) {
    if (key == Key.Stroke.ENTER) {
      return new Replies(question.prompt().label(cursor.at()));
    }
    return new Goes(
        cursor.after(key).map(moved -> new One(question, moved)).orElseGet(() -> named(key)));
  }

  /** The option that a letter means by itself, as t means true. */
  private One named(Key key) {
    if (!(key instanceof Key.Letter letter)) {
      return this;
    }
    OptionalInt place = meant(Character.toString(letter.codePoint()));
    return place.isPresent() ? new One(question, cursor.to(place.getAsInt())) : this;
  }

  private OptionalInt meant(String letter) {
    List<Option> chosen =
        question.mark(letter).fold(none -> List.of(), none -> List.of(), Marking.Marked::chosen);
    List<Option> options = question.prompt().options();
    return IntStream.range(0, options.size())
        .filter(i -> chosen.stream().anyMatch(pick -> pick.index() == options.get(i).index()))
        .findFirst();
  }
}
