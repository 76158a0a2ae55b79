package dev.qimma.store;

import dev.qimma.history.LogException;
import dev.qimma.history.LogException.Reason;
import dev.qimma.text.Message;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLDataException;
import java.sql.SQLException;

/** Says in words what is wrong with the file, and what to do about it. */
record Trouble(Path file) {

  LogException notADatabase() {
    return problem(Reason.CORRUPT, "store.no-history");
  }

  LogException foreign() {
    return problem(Reason.CORRUPT, "store.foreign");
  }

  LogException newer() {
    return problem(Reason.NEWER, "store.newer");
  }

  LogException notAFile() {
    return problem(Reason.UNAVAILABLE, "store.no-file");
  }

  LogException taken(long sitting) {
    return new LogException(
        Reason.TAKEN, Message.of("store.taken", file.toString(), Long.toString(sitting)));
  }

  LogException of(IOException e) {
    String key = e instanceof AccessDeniedException ? "store.denied" : "store.closed";
    return new LogException(Reason.UNAVAILABLE, Message.of(key, file.toString(), e.toString()), e);
  }

  LogException of(SQLException e) {
    Reason reason = isDamage(e) ? Reason.CORRUPT : Reason.UNAVAILABLE;
    Message said = Message.of(key(e), file.toString(), String.valueOf(e.getMessage()));
    return new LogException(reason, said, e);
  }

  private static boolean isDamage(SQLException e) {
    return switch (e.getErrorCode()) {
      case 11, 26 -> true; // SQLITE_CORRUPT, SQLITE_NOTADB
      default -> e instanceof SQLDataException;
    };
  }

  /** By the primary codes of sqlite.org/rescode. */
  private static String key(SQLException e) {
    return switch (e.getErrorCode()) {
      case 5, 6 -> "store.busy";
      case 3, 8, 14, 23 -> "store.unwritable";
      case 10 -> "store.disk";
      case 13 -> "store.full";
      default -> isDamage(e) ? "store.damaged" : "store.unusable";
    };
  }

  private LogException problem(Reason reason, String key) {
    return new LogException(reason, Message.of(key, file.toString()));
  }
}
