package dev.qimma.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** One open SQLite file, worked on in transactions, one at a time. */
final class Database implements AutoCloseable {

  /** What is done within one transaction. */
  interface Work<T> {
    T run(Connection connection) throws SQLException;
  }

  private final Connection connection;
  private final Trouble trouble;

  Database(Connection connection, Trouble trouble) {
    this.connection = connection;
    this.trouble = trouble;
  }

  static Database open(Path path, Schema schema) {
    Trouble trouble = new Trouble(path);
    DatabaseFile file = new DatabaseFile(path, trouble);
    file.create();
    schema.admit(file.header(), trouble);
    Database database = new Database(file.connect(), trouble);
    try {
      schema.bring(database, trouble);
      return database;
    } catch (Throwable e) {
      database.close();
      throw e;
    }
  }

  /** A consistent view, which holds up no writer. */
  <T> T read(Work<T> work) {
    return transaction("begin", work);
  }

  /** Read, decide and write while nobody else can; durable on return. */
  <T> T write(Work<T> work) {
    return transaction("begin immediate", work);
  }

  private synchronized <T> T transaction(String begin, Work<T> work) {
    try {
      execute(begin);
      return committed(work);
    } catch (SQLException e) {
      throw trouble.of(e);
    }
  }

  private <T> T committed(Work<T> work) throws SQLException {
    try {
      T result = work.run(connection);
      execute("commit");
      return result;
    } catch (Throwable e) {
      rollback(e);
      throw e;
    }
  }

  /** SQLite has rolled back by itself after some errors, and then refuses to do so again. */
  private void rollback(Throwable cause) {
    try {
      execute("rollback");
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  synchronized void outsideTransaction(String pragma) throws SQLException {
    execute(pragma);
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw trouble.of(e);
    }
  }
}
