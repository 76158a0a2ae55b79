package dev.qimma.cli;

import dev.qimma.history.AttemptLog;
import dev.qimma.history.LogException;
import dev.qimma.store.SqliteLog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * The history of one process: opened at most once, and beside other work where there is some. To
 * open it takes as long as to read a bank.
 */
final class OpenHistory implements AutoCloseable {

  private @Nullable FutureTask<AttemptLog> opening;

  /**
   * Begins to open it beside what comes before it is needed; only one that is there already, lest a
   * mistyped line make a new one.
   */
  void ahead(Path database) {
    if (Files.isRegularFile(database)) {
      Beside.run("history", task(database));
    }
  }

  /**
   * The history, once it is open.
   *
   * @throws LogException if it cannot be used; the next call tries again
   */
  AttemptLog log(Path database) {
    try {
      return Beside.result(task(database));
    } catch (LogException e) {
      forget();
      throw e;
    }
  }

  private synchronized FutureTask<AttemptLog> task(Path database) {
    FutureTask<AttemptLog> begun = opening;
    if (begun == null) {
      begun = new FutureTask<>(() -> SqliteLog.open(database));
      opening = begun;
    }
    return begun;
  }

  private synchronized void forget() {
    opening = null;
  }

  private synchronized @Nullable FutureTask<AttemptLog> begun() {
    return opening;
  }

  /** Leaves nothing open, even what nobody came to need. */
  @Override
  public void close() {
    FutureTask<AttemptLog> begun = begun();
    if (begun != null) {
      try {
        Beside.result(begun).close();
      } catch (LogException e) {
        // Nobody needed it: whoever does is told.
      }
    }
  }
}
