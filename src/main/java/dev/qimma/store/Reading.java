package dev.qimma.store;

import dev.qimma.history.Event;
import dev.qimma.history.Plan;
import dev.qimma.history.SittingRecord;
import dev.qimma.history.Terms;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads whole sittings with three queries, however many there are. */
record Reading(Connection connection) {

  private static final String SITTINGS =
      """
      select sitting.* from json_each(?) as wanted
      join sitting on sitting.id = wanted.value
      order by sitting.id
      """;

  private static final String QUESTIONS =
      """
      select sitting, question from json_each(?) as wanted
      join sitting_question on sitting = wanted.value
      order by sitting, position
      """;

  private static final String EVENTS =
      """
      select event.* from json_each(?) as wanted
      join event on event.sitting = wanted.value
      order by event.sitting, event.sequence
      """;

  /** What to make of one row of a result. */
  private interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  List<Long> ids(String query, String learner) throws SQLException {
    return rows(query, learner, row -> row.getLong(1));
  }

  List<SittingRecord> sittings(List<Long> ids) throws SQLException {
    String wanted = ids.toString(); // a list of numbers is its own JSON
    Map<Long, List<String>> questions =
        bySitting(QUESTIONS, wanted, row -> row.getString("question"));
    Map<Long, List<Event>> events = bySitting(EVENTS, wanted, row -> EventRow.read(row).event());
    return rows(SITTINGS, wanted, row -> sitting(row, questions, events));
  }

  private static SittingRecord sitting(
      ResultSet row, Map<Long, List<String>> questions, Map<Long, List<Event>> events)
      throws SQLException {
    long id = row.getLong("id");
    Plan plan =
        new Plan(
            row.getString("learner"),
            row.getString("bank"),
            row.getLong("seed"),
            row.getString("mode"),
            questions.getOrDefault(id, List.of()),
            Instant.ofEpochMilli(row.getLong("started_at")),
            new Terms(
                row.getLong("limit_millis"), row.getInt("pausable") != 0, row.getString("pass")));
    return new SittingRecord(id, plan, events.getOrDefault(id, List.of()));
  }

  private <T> Map<Long, List<T>> bySitting(String query, String wanted, Row<T> reader)
      throws SQLException {
    Map<Long, List<T>> found = new HashMap<>();
    rows(
        query,
        wanted,
        row ->
            found
                .computeIfAbsent(row.getLong("sitting"), id -> new ArrayList<>())
                .add(reader.read(row)));
    return found;
  }

  private <T> List<T> rows(String query, String parameter, Row<T> reader) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, parameter);
      try (ResultSet row = statement.executeQuery()) {
        List<T> read = new ArrayList<>();
        while (row.next()) {
          read.add(reader.read(row));
        }
        return read;
      }
    }
  }
}
