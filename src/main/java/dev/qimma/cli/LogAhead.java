package dev.qimma.cli;

import dev.qimma.history.AttemptLog;
import dev.qimma.history.LogException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The history, opened beside what comes before it is needed: a sitting needs it, but first a bank,
 * a terminal and so on. Only one that is there already, lest a mistyped line make a new one.
 */
final class LogAhead {

  private final Function<Path, AttemptLog> opening;
  private @Nullable FutureTask<AttemptLog> ahead;

  LogAhead(Function<Path, AttemptLog> opening) {
    this.opening = opening;
  }

  /** Begins to open it. */
  void begin(Path database) {
    if (ahead == null && Files.isRegularFile(database)) {
      FutureTask<AttemptLog> task = new FutureTask<>(() -> opening.apply(database));
      Thread thread = new Thread(task, "history");
      thread.setDaemon(true);
      thread.start();
      ahead = task;
    }
  }

  /**
   * The history, once it is open.
   *
   * @throws LogException if it cannot be used
   */
  AttemptLog log(Path database) {
    FutureTask<AttemptLog> begun = ahead;
    ahead = null;
    return begun == null ? opening.apply(database) : result(begun);
  }

  private static AttemptLog result(FutureTask<AttemptLog> begun) {
    try {
      return begun.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof LogException trouble) {
        throw trouble;
      }
      throw new IllegalStateException("the history was not opened", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the history was opened", e);
    }
  }

  /** Leaves nothing open that nobody came to need. */
  void close() {
    FutureTask<AttemptLog> begun = ahead;
    if (begun != null) {
      try {
        result(begun).close();
      } catch (LogException e) {
        // Nobody needed it: whoever does is told.
      }
    }
  }
}
