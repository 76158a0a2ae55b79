package dev.qimma.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteOpenMode;

/** The file itself: made for its owner alone, looked at before SQLite may touch it. */
record DatabaseFile(Path path, Trouble trouble) {

  private static final int BUSY_MILLIS = 5000;

  /** Held strongly: a logger nobody holds is made anew, and loud. */
  private static final class Log {
    private static final Logger OF_SQLITE = Logger.getLogger("org.sqlite");
  }

  /** SQLite gives its companion files the permissions of this one. */
  void create() {
    try {
      if (!Files.exists(path)) {
        Files.createDirectories(path.toAbsolutePath().getParent(), ownerOnly("rwx------"));
        Files.createFile(path, ownerOnly("rw-------"));
      }
    } catch (FileAlreadyExistsException e) {
      if (!Files.isRegularFile(path)) {
        throw trouble.of(e);
      } // else another process was faster
    } catch (IOException e) {
      throw trouble.of(e);
    }
  }

  private FileAttribute<?>[] ownerOnly(String permissions) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  Header header() {
    if (!Files.isRegularFile(path)) {
      throw trouble.notAFile();
    }
    if (!Files.isReadable(path)) {
      throw trouble.of(new AccessDeniedException(path.toString()));
    }
    try {
      return Header.read(path);
    } catch (IOException e) {
      throw trouble.of(e);
    }
  }

  /** Writes nothing yet: the journal mode is left to {@link Schema}. */
  Connection connect() {
    Log.OF_SQLITE.setLevel(Level.OFF); // lest it prints into the page that is shown
    SQLiteConfig config = new SQLiteConfig();
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    config.setOpenMode(SQLiteOpenMode.OPEN_URI);
    config.setSynchronous(SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setGetGeneratedKeys(false);
    try {
      return config.createConnection(address());
    } catch (SQLException e) {
      throw trouble.of(e);
    }
  }

  /** As a URI, since the driver takes what follows a plain path's {@code ?} for settings. */
  private String address() {
    return "jdbc:sqlite:" + path.toAbsolutePath().toUri();
  }
}
