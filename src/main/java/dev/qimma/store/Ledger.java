package dev.qimma.store;

import dev.qimma.history.Event;
import dev.qimma.history.Plan;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Writes sittings and their events, within a transaction of its caller. */
record Ledger(Connection connection) {

  private static final String BEGIN =
      """
      insert into sitting (learner, bank, seed, mode, started_at, limit_millis, pausable, pass)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      returning id
      """;

  private static final String ASK =
      "insert into sitting_question (sitting, position, question) values (?, ?, ?)";

  private static final String NEXT =
      "select coalesce(max(sequence) + 1, 0) from event where sitting = ?";

  private static final String APPEND =
      """
      insert into event (
        sitting, sequence, kind, at, question, flag,
        reply, verdict, score, max, hints, tries, elapsed_millis, content_hash, rule_version)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  long begin(Plan plan) throws SQLException {
    long sitting = insert(plan);
    try (PreparedStatement ask = connection.prepareStatement(ASK)) {
      List<String> questions = plan.questions();
      for (int position = 0; position < questions.size(); position++) {
        ask.setLong(1, sitting);
        ask.setInt(2, position);
        ask.setString(3, questions.get(position));
        ask.addBatch();
      }
      ask.executeBatch();
    }
    return sitting;
  }

  private long insert(Plan plan) throws SQLException {
    try (PreparedStatement begin = connection.prepareStatement(BEGIN)) {
      begin.setString(1, plan.learner());
      begin.setString(2, plan.bank());
      begin.setLong(3, plan.seed());
      begin.setString(4, plan.mode());
      begin.setLong(5, plan.startedAt().toEpochMilli());
      begin.setLong(6, plan.terms().limitMillis());
      begin.setInt(7, plan.terms().isPausable() ? 1 : 0);
      begin.setString(8, plan.terms().pass());
      return number(begin);
    }
  }

  /** Whether the event was kept; not, if the sitting has gone on in the meantime. */
  boolean append(long sitting, int sequence, Event event) throws SQLException {
    long next = next(sitting);
    if (sequence > next) {
      throw new IllegalArgumentException("event " + sequence + " would leave a gap at " + next);
    }
    if (sequence < next) {
      return false;
    }
    try (PreparedStatement append = connection.prepareStatement(APPEND)) {
      append.setLong(1, sitting);
      append.setInt(2, sequence);
      EventRow.of(event).bind(append, 3);
      append.executeUpdate();
    }
    return true;
  }

  private long next(long sitting) throws SQLException {
    try (PreparedStatement next = connection.prepareStatement(NEXT)) {
      next.setLong(1, sitting);
      return number(next);
    }
  }

  private static long number(PreparedStatement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}
