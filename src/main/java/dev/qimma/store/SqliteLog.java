package dev.qimma.store;

import dev.qimma.history.AttemptLog;
import dev.qimma.history.Event;
import dev.qimma.history.LogException;
import dev.qimma.history.Plan;
import dev.qimma.history.SittingRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The history in a SQLite file; may be shared by threads and by processes. */
public final class SqliteLog implements AttemptLog {

  private static final String NEWEST_OPEN =
      """
      select id from sitting
      where learner = ?
        and not exists (select 1 from event where event.sitting = sitting.id and kind = 'closed')
      order by id desc limit 1
      """;

  private static final String OF_LEARNER = "select id from sitting where learner = ? order by id";

  private final Database database;
  private final Trouble trouble;

  private SqliteLog(Database database, Trouble trouble) {
    this.database = database;
    this.trouble = trouble;
  }

  /**
   * Opens the history, which is made if there is none.
   *
   * @throws dev.qimma.history.LogException if it cannot be used; then it has not been touched
   */
  public static SqliteLog open(Path database) {
    return new SqliteLog(Database.open(database, Schema.current()), new Trouble(database));
  }

  /**
   * Whether nothing speaks against opening it that can be seen without SQLite; where there is none,
   * it is made, empty.
   */
  public static boolean isPromising(Path database) {
    Trouble trouble = new Trouble(database);
    DatabaseFile file = new DatabaseFile(database, trouble);
    try {
      file.create();
      Schema.current().admit(file.header(), trouble);
      return Files.isWritable(database) && Files.isWritable(database.toAbsolutePath().getParent());
    } catch (LogException e) {
      return false;
    }
  }

  @Override
  public long begin(Plan plan) {
    return database.write(connection -> new Ledger(connection).begin(plan));
  }

  @Override
  public void append(long sitting, int sequence, Event event) {
    boolean kept =
        database.write(connection -> new Ledger(connection).append(sitting, sequence, event));
    if (!kept) {
      throw trouble.taken(sitting);
    }
  }

  @Override
  public Optional<SittingRecord> sitting(long id) {
    return database.read(connection -> new Reading(connection).sittings(List.of(id))).stream()
        .findFirst();
  }

  @Override
  public Optional<SittingRecord> lastOpen(String learner) {
    return chosen(NEWEST_OPEN, learner).stream().findFirst();
  }

  @Override
  public List<SittingRecord> sittings(String learner) {
    return chosen(OF_LEARNER, learner);
  }

  private List<SittingRecord> chosen(String query, String learner) {
    return database.read(
        connection -> {
          Reading reading = new Reading(connection);
          return reading.sittings(reading.ids(query, learner));
        });
  }

  @Override
  public void close() {
    database.close();
  }
}
