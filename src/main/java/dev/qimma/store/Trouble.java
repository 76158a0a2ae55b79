package dev.qimma.store;

import dev.qimma.history.LogException;
import dev.qimma.history.LogException.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLDataException;
import java.sql.SQLException;

/** Says in words what is wrong with the file, and what to do about it. */
record Trouble(Path file) {

  LogException notADatabase() {
    return problem(Reason.CORRUPT, "is not a qimma history; move it away to begin a new one");
  }

  LogException foreign() {
    return problem(
        Reason.CORRUPT, "is a database of another program; move it away or choose another place");
  }

  LogException newer() {
    return problem(Reason.NEWER, "was written by a newer qimma; update qimma to use it");
  }

  LogException notAFile() {
    return problem(Reason.UNAVAILABLE, "is not a file; move it away or choose another place");
  }

  LogException taken(long sitting) {
    return problem(
        Reason.TAKEN, "sitting " + sitting + " has gone on in another window; resume it to go on");
  }

  LogException of(IOException e) {
    String advice =
        e instanceof AccessDeniedException
            ? "permission denied; check the permissions of the file and its folder"
            : "cannot be opened; check its folder";
    return new LogException(Reason.UNAVAILABLE, file + ": " + advice + " (" + e + ")", e);
  }

  LogException of(SQLException e) {
    Reason reason = isDamage(e) ? Reason.CORRUPT : Reason.UNAVAILABLE;
    return new LogException(reason, file + ": " + advice(e) + " (" + e.getMessage() + ")", e);
  }

  private static boolean isDamage(SQLException e) {
    return switch (e.getErrorCode()) {
      case 11, 26 -> true; // SQLITE_CORRUPT, SQLITE_NOTADB
      default -> e instanceof SQLDataException;
    };
  }

  /** By the primary codes of sqlite.org/rescode. */
  private static String advice(SQLException e) {
    return switch (e.getErrorCode()) {
      case 5, 6 -> "is busy in another program; try again when that has finished";
      case 3, 8, 14, 23 -> "cannot be written; check the permissions of the file and its folder";
      case 10 -> "cannot be read or written; check the disk";
      case 13 -> "the disk is full; make room and try again";
      default ->
          isDamage(e)
              ? "is damaged; move it away, or restore it from a backup"
              : "the history cannot be used";
    };
  }

  private LogException problem(Reason reason, String what) {
    return new LogException(reason, file + ": " + what);
  }
}
