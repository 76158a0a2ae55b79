package dev.qimma.store;

import dev.qimma.shipped.Shipped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The tables and how they came to be. Step <i>n</i> brings a database from version <i>n</i> to the
 * next and says so in {@code user_version}; a new database takes all of them.
 */
record Schema(List<String> steps) {

  /** {@code schema.sql} writes it into the file in its first transaction. */
  static final int APPLICATION_ID = 0x51696d61;

  private static final int SQLITE_BUSY = 5;

  Schema {
    steps = List.copyOf(steps);
  }

  /** A change of the tables adds a {@code migrate-1.sql} and so on; no step is ever edited. */
  static Schema current() {
    return new Schema(List.of(resource("schema.sql")));
  }

  private static String resource(String name) {
    return Shipped.text("/dev/qimma/store/" + name)
        .orElseThrow(() -> new IllegalStateException("no " + name));
  }

  private int version() {
    return steps.size();
  }

  /** Refuses a file that is not ours to touch. */
  void admit(Header header, Trouble trouble) {
    if (header.isEmpty()) {
      return;
    }
    if (!header.isDatabase()) {
      throw trouble.notADatabase();
    }
    if (header.applicationId() != APPLICATION_ID) {
      throw trouble.foreign();
    }
    if (header.userVersion() > version()) {
      throw trouble.newer();
    }
  }

  /**
   * Takes the steps that are missing. The first is written before the log runs ahead of the file,
   * and later ones are moved into it at once, so that {@link #admit} can trust the file's header.
   */
  void bring(Database database, Trouble trouble) {
    try {
      if (database.read(Schema::versionOf) != version()) {
        database.write(connection -> migrate(connection, trouble));
        database.outsideTransaction("pragma wal_checkpoint(truncate)");
      }
      database.outsideTransaction("pragma journal_mode = wal");
    } catch (SQLException e) {
      tolerateBusy(e, trouble);
    }
  }

  private int migrate(Connection connection, Trouble trouble) throws SQLException {
    int version = versionOf(connection); // another process may have been faster
    if (version > version()) {
      throw trouble.newer();
    }
    for (; version < version(); version++) {
      take(steps.get(version), connection);
      if (versionOf(connection) != version + 1) {
        throw new IllegalStateException("step " + version + " does not set its user_version");
      }
    }
    return version;
  }

  private static void take(String step, Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(step);
    }
  }

  private static int versionOf(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("pragma user_version")) {
      row.next();
      return row.getInt(1);
    }
  }

  /** Whoever is in the way is turning the log on too; it holds for all, from the next statement. */
  private static void tolerateBusy(SQLException e, Trouble trouble) {
    if (e.getErrorCode() != SQLITE_BUSY) {
      throw trouble.of(e);
    }
  }
}
