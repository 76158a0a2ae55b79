package dev.qimma.store;

import static dev.qimma.history.Samples.answered;
import static dev.qimma.history.Samples.planOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.qimma.history.LogException;
import dev.qimma.history.LogException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteConfig;

final class BrokenFileTest {

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("history.db");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 50, 99, 100, 5000})
  void garbageIsCorruptAndUntouched(int length) throws IOException {
    byte[] garbage = new byte[length];
    new Random(length).nextBytes(garbage);
    refusesUntouched(garbage, Reason.CORRUPT);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 99, 100, 511, 4096, 6000, 12288})
  void aTruncatedHistoryIsCorruptAndUntouched(int length) throws IOException {
    fill();
    refusesUntouched(Arrays.copyOf(Files.readAllBytes(file()), length), Reason.CORRUPT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"delete", "wal"})
  void aDatabaseOfAnotherProgramIsCorruptAndUntouched(String journal) throws Exception {
    try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      statement.execute("pragma journal_mode = " + journal);
      statement.executeUpdate("create table note (text); insert into note values ('mine')");
    }
    refusesUntouched(Files.readAllBytes(file()), Reason.CORRUPT);
  }

  @Test
  void aHistoryWhoseRowsAreGarbledIsCorrupt() throws SQLException {
    fill();
    try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      for (String damage :
          new String[] {
            "score = 'x'", "verdict = 'x'", "kind = 'x'", "reply = null", "verdict = null",
          }) {
        fill();
        statement.executeUpdate("update event set " + damage);
        try (SqliteLog log = SqliteLog.open(file())) {
          refuses(() -> log.sittings("amal"), Reason.CORRUPT);
        }
        statement.executeUpdate("delete from event");
      }
    }
  }

  @Test
  void pagesOverwrittenInTheMiddleAreCorrupt() throws IOException {
    fill();
    byte[] bytes = Files.readAllBytes(file());
    Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5a);
    Files.write(file(), bytes);
    refuses(
        () -> {
          try (SqliteLog log = SqliteLog.open(file())) {
            log.sittings("amal");
          }
        },
        Reason.CORRUPT);
  }

  @Test
  void anEmptyFileIsANewHistory() throws IOException {
    Files.createFile(file());
    fill();
    assertThat(Header.read(file()).applicationId()).isEqualTo(Schema.APPLICATION_ID);
  }

  @Test
  void aFolderInPlaceOfTheFileIsUnavailable() throws IOException {
    Files.createDirectory(file());
    refuses(() -> SqliteLog.open(file()), Reason.UNAVAILABLE);
  }

  @Test
  void aFileInPlaceOfTheFolderIsUnavailable() throws IOException {
    Files.writeString(file(), "not a folder");
    Path below = file().resolve("history.db");
    assertThatExceptionOfType(LogException.class)
        .isThrownBy(() -> SqliteLog.open(below))
        .withMessageContaining(below.toString())
        .extracting(LogException::reason)
        .isEqualTo(Reason.UNAVAILABLE);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFolderThatMayNotBeWrittenIsUnavailable() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeFalse(canCreateIn(folder), "this user may write anywhere");
      refuses(() -> SqliteLog.open(file()), Reason.UNAVAILABLE);
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void aFullDiskIsUnavailableAndLosesNothing() throws SQLException {
    fill();
    try (Database database = Database.open(file(), Schema.current())) {
      database.outsideTransaction("pragma max_page_count = 1");
      String reply = "A".repeat(100_000);
      refuses(
          () -> database.write(connection -> new Ledger(connection).append(1, 1, answered(reply))),
          Reason.UNAVAILABLE);
    }
    try (SqliteLog log = SqliteLog.open(file())) {
      assertThat(log.sittings("amal").get(0).events()).hasSize(1);
    }
  }

  @Test
  void aHistoryLockedForTooLongIsUnavailable() throws SQLException {
    try (Database rival = Database.open(file(), Schema.current());
        Database database = Database.open(file(), Schema.current())) {
      database.outsideTransaction("pragma busy_timeout = 20");
      rival.write(
          connection -> {
            refuses(
                () -> database.write(own -> new Ledger(own).begin(planOf("amal"))),
                Reason.UNAVAILABLE);
            return new Ledger(connection).begin(planOf("badr"));
          });
      assertThat(database.<Long>write(own -> new Ledger(own).begin(planOf("amal")))).isEqualTo(2);
    }
  }

  private static boolean canCreateIn(Path folder) {
    try {
      Files.delete(Files.createFile(folder.resolve("attempt")));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private void fill() {
    try (SqliteLog log = SqliteLog.open(file())) {
      log.append(log.begin(planOf("amal")), 0, answered("A"));
    }
  }

  private void refusesUntouched(byte[] content, Reason reason) throws IOException {
    Files.write(file(), content);
    refuses(() -> SqliteLog.open(file()), reason);
    assertThat(file()).hasBinaryContent(content);
    assertThat(folder).isDirectoryNotContaining(each -> !each.equals(file()));
  }

  private void refuses(ThrowingCallable action, Reason reason) {
    assertThatExceptionOfType(LogException.class)
        .isThrownBy(action)
        .withMessageContaining(file().toString())
        .extracting(LogException::reason)
        .isEqualTo(reason);
  }
}
