package dev.qimma.store;

import dev.qimma.history.Attempt;
import dev.qimma.history.Event;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An event as columns; which of them are filled depends on its kind.
 *
 * @param kind a word of {@link EventKind}
 */
record EventRow(
    String kind,
    Instant at,
    @Nullable String question,
    @Nullable Boolean flag,
    @Nullable Attempt attempt) {

  static EventRow of(Event event) {
    return EventKind.rowOf(event);
  }

  static EventRow read(ResultSet row) throws SQLException {
    String kind = row.getString("kind");
    return new EventRow(
        kind,
        Instant.ofEpochMilli(row.getLong("at")),
        row.getString("question"),
        row.getInt("flag") != 0,
        row.getString("verdict") == null ? null : AttemptColumns.read(row));
  }

  /** The event, unless the columns that its kind needs are empty. */
  Event event() throws SQLException {
    try {
      return EventKind.eventOf(this);
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new SQLDataException("a " + kind + " event is incomplete", e);
    }
  }

  void bind(PreparedStatement statement, int first) throws SQLException {
    statement.setString(first, kind);
    statement.setLong(first + 1, at.toEpochMilli());
    statement.setObject(first + 2, question);
    statement.setObject(first + 3, flag == null ? null : flag ? 1 : 0);
    AttemptColumns.bind(attempt, statement, first + 4);
  }

  String questionNamed() {
    return Objects.requireNonNull(question, "question");
  }

  Attempt attemptMade() {
    return Objects.requireNonNull(attempt, "attempt");
  }
}
