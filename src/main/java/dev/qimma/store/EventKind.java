package dev.qimma.store;

import dev.qimma.history.Event;
import dev.qimma.history.Event.Answered;
import dev.qimma.history.Event.Closed;
import dev.qimma.history.Event.Continued;
import dev.qimma.history.Event.Flagged;
import dev.qimma.history.Event.Hinted;
import dev.qimma.history.Event.Overridden;
import dev.qimma.history.Event.Paused;
import dev.qimma.history.Event.Skipped;
import dev.qimma.history.Event.Undone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** How one case of {@link Event} is written as a row and read back. */
record EventKind<E extends Event>(
    String word, Class<E> type, BiFunction<String, E, EventRow> row, Function<EventRow, E> event) {

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
          plain("paused", Paused.class, Paused::new),
          plain("continued", Continued.class, Continued::new),
          plain("closed", Closed.class, Closed::new));

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
    return type.isInstance(candidate)
        ? Optional.of(row.apply(word, type.cast(candidate)))
        : Optional.empty();
  }
}
