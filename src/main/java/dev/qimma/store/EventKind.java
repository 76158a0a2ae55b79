package dev.qimma.store;

import dev.qimma.history.Event;
import dev.qimma.history.Event.Answered;
import dev.qimma.history.Event.Closed;
import dev.qimma.history.Event.Continued;
import dev.qimma.history.Event.Flagged;
import dev.qimma.history.Event.Hinted;
import dev.qimma.history.Event.Learning;
import dev.qimma.history.Event.Noted;
import dev.qimma.history.Event.Overridden;
import dev.qimma.history.Event.Paused;
import dev.qimma.history.Event.Skipped;
import dev.qimma.history.Event.Undone;
import dev.qimma.history.Note;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How one case of {@link Event} is written as a row and read back.
 *
 * @param such which events of the type have this word
 */
record EventKind<E extends Event>(
    String word,
    Class<E> type,
    Predicate<E> such,
    BiFunction<String, E, EventRow> row,
    Function<EventRow, E> event) {

  /** All of them; the words are in people's files and never change. */
  static final List<EventKind<?>> ALL =
      List.of(
          new EventKind<>(
              "answered",
              Answered.class,
              (kind, e) -> new EventRow(kind, e.at(), e.attempt().question(), null, e.attempt()),
              row -> new Answered(row.at(), row.attemptMade())),
          about("hinted", Hinted.class, Hinted::question, Hinted::new),
          about("skipped", Skipped.class, Skipped::question, Skipped::new),
          new EventKind<>(
              "flagged",
              Flagged.class,
              (kind, e) -> new EventRow(kind, e.at(), e.question(), e.on(), null),
              row -> new Flagged(row.at(), row.questionNamed(), Boolean.TRUE.equals(row.flag()))),
          about("overridden", Overridden.class, Overridden::question, Overridden::new),
          about("undone", Undone.class, Undone::question, Undone::new),
          note(Note.EASY),
          note(Note.GUESSED),
          note(Note.SURE),
          note(Note.THINK_SO),
          note(Note.GUESS),
          plain("learning", Learning.class, Learning::new),
          plain("paused", Paused.class, Paused::new),
          plain("continued", Continued.class, Continued::new),
          plain("closed", Closed.class, Closed::new));

  private EventKind(
      String word,
      Class<E> type,
      BiFunction<String, E, EventRow> row,
      Function<EventRow, E> event) {
    this(word, type, any -> true, row, event);
  }

  /** Each note is a word of its own. */
  private static EventKind<Noted> note(Note note) {
    return new EventKind<>(
        note.word(),
        Noted.class,
        noted -> noted.note() == note,
        (kind, e) -> new EventRow(kind, e.at(), e.question(), null, null),
        row -> new Noted(row.at(), row.questionNamed(), note));
  }

  private static <E extends Event> EventKind<E> plain(
      String word, Class<E> type, Function<Instant, E> event) {
    return new EventKind<>(
        word,
        type,
        (kind, e) -> new EventRow(kind, e.at(), null, null, null),
        row -> event.apply(row.at()));
  }

  private static <E extends Event> EventKind<E> about(
      String word,
      Class<E> type,
      Function<E, String> question,
      BiFunction<Instant, String, E> event) {
    return new EventKind<>(
        word,
        type,
        (kind, e) -> new EventRow(kind, e.at(), question.apply(e), null, null),
        row -> event.apply(row.at(), row.questionNamed()));
  }

  static EventRow rowOf(Event event) {
    return ALL.stream().flatMap(kind -> kind.tryRow(event).stream()).findFirst().orElseThrow();
  }

  static Event eventOf(EventRow row) {
    return ALL.stream()
        .filter(kind -> kind.word.equals(row.kind()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown kind of event: " + row.kind()))
        .event
        .apply(row);
  }

  private Optional<EventRow> tryRow(Event candidate) {
    return type.isInstance(candidate) && such.test(type.cast(candidate))
        ? Optional.of(row.apply(word, type.cast(candidate)))
        : Optional.empty();
  }
}
