package dev.qimma.quiz.board;

import dev.qimma.text.Letters;
import java.util.Optional;
import java.util.OptionalInt;

/** Which of so many places the keys act on. */
record Cursor(int at, int size) {

  private static final int BASE = 10;

  /** The keys for down and up on either keyboard, as in vi. */
  private static final String DOWN = "jت";

  private static final String UP = "kن";

  static Cursor first(int size) {
    return new Cursor(0, size);
  }

  Cursor to(int place) {
    return new Cursor(place, size);
  }

  Cursor down() {
    return to((at + 1) % size);
  }

  Cursor up() {
    return to((at + size - 1) % size);
  }

  /** Where a key leads; empty when it leads nowhere. The letter of an option leads to it. */
  Optional<Cursor> after(Key key) {
    if (key instanceof Key.Letter letter) {
      OptionalInt place = place(letter);
      return place.isPresent() ? Optional.of(to(place.getAsInt())) : moved(letter);
    }
    return key instanceof Key.Stroke stroke ? moved(stroke) : Optional.empty();
  }

  /** Where a key leads that is no letter of an option. */
  Optional<Cursor> moved(Key key) {
    if (key instanceof Key.Letter letter) {
      return letter.is(DOWN)
          ? Optional.of(down())
          : letter.is(UP) ? Optional.of(up()) : Optional.empty();
    }
    return switch ((Key.Stroke) key) {
      case UP -> Optional.of(up());
      case DOWN -> Optional.of(down());
      case FIRST -> Optional.of(to(0));
      case LAST -> Optional.of(to(size - 1));
      default -> Optional.empty();
    };
  }

  /** The place that a letter, of either script, or a number names. */
  OptionalInt place(Key.Letter letter) {
    OptionalInt number = number(letter);
    OptionalInt place =
        number.isPresent() ? number : Letters.index(Character.toString(letter.codePoint()));
    return place.isPresent() && place.getAsInt() < size ? place : OptionalInt.empty();
  }

  /** The place, from 0, that a digit of any script names, from 1. */
  OptionalInt number(Key.Letter letter) {
    int digit = Character.digit(letter.codePoint(), BASE);
    return digit >= 1 && digit <= size ? OptionalInt.of(digit - 1) : OptionalInt.empty();
  }
}
