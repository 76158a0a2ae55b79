package dev.qimma.cli;

import dev.qimma.history.AttemptLog;
import dev.qimma.history.LogException;
import dev.qimma.store.SqliteLog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
    FutureTask<AttemptLog> task = task(database);
    try {
      return Beside.result(task);
    } catch (LogException e) {
      forget(task);
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

  private synchronized void forget(FutureTask<AttemptLog> failed) {
    if (failed.equals(opening)) {
      opening = null;
    }
  }

  private synchronized @Nullable FutureTask<AttemptLog> begun() {
    return opening;
  }

  /** Leaves nothing open, even what nobody came to need. */
  @Override
  public void close() {
    FutureTask<AttemptLog> begun = begun();
    if (begun != null) {
      opened(begun).ifPresent(AttemptLog::close);
    }
  }

  /** Empty where it could not be opened: whoever needed it has been told. */
  private static Optional<AttemptLog> opened(FutureTask<AttemptLog> begun) {
    try {
      return Optional.of(Beside.result(begun));
    } catch (LogException e) {
      return Optional.empty();
    }
  }
}
