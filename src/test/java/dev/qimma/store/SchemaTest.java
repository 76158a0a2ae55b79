package dev.qimma.store;

import static dev.qimma.history.Samples.planOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.qimma.history.LogException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SchemaTest {

  private static final Schema NEXT =
      with(
          "alter table sitting add column place text not null default 'home'; create table extra"
              + "(id integer primary key) strict; pragma user_version = 2;");

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("history.db");
  }

  @Test
  void aNewFileIsMarkedAsOursInTheFileItself() throws IOException {
    try (SqliteLog log = SqliteLog.open(file())) {
      Header header = Header.read(file());
      assertThat(header.applicationId()).isEqualTo(Schema.APPLICATION_ID);
      assertThat(header.userVersion()).isEqualTo(1);
      assertThat(log.sittings("amal")).isEmpty();
    }
  }

  @Test
  void answersAreSyncedToDiskInAWriteAheadLog() {
    try (Database database = Database.open(file(), Schema.current())) {
      assertThat(ask(database, "pragma journal_mode")).isEqualTo("wal");
      assertThat(ask(database, "pragma synchronous")).isEqualTo("2");
      assertThat(ask(database, "pragma foreign_keys")).isEqualTo("1");
      assertThat(ask(database, "pragma busy_timeout")).isEqualTo("5000");
    }
  }

  @Test
  void anOlderFileTakesTheMissingStepsAndKeepsItsRows() throws IOException {
    try (SqliteLog log = SqliteLog.open(file())) {
      log.begin(planOf("amal"));
    }
    try (Database database = Database.open(file(), NEXT)) {
      assertThat(ask(database, "select learner || place from sitting")).isEqualTo("amalhome");
      assertThat(Header.read(file()).userVersion()).isEqualTo(2);
    }
  }

  @Test
  void aNewFileTakesAllSteps() {
    try (Database database = Database.open(file(), NEXT)) {
      assertThat(ask(database, "pragma user_version")).isEqualTo("2");
    }
  }

  @Test
  void aFileOfANewerQimmaIsRefusedAndUntouched() throws IOException {
    Database.open(file(), NEXT).close();
    byte[] before = Files.readAllBytes(file());
    assertThatExceptionOfType(LogException.class)
        .isThrownBy(() -> SqliteLog.open(file()))
        .withMessageContaining(file().toString())
        .extracting(LogException::reason)
        .isEqualTo(LogException.Reason.NEWER);
    assertThat(file()).hasBinaryContent(before);
    assertThat(folder).isDirectoryNotContaining(each -> !each.equals(file()));
  }

  @Test
  void aNewerQimmaStillAtWorkIsRecognised() {
    try (Database newer = Database.open(file(), NEXT)) {
      assertThatExceptionOfType(LogException.class)
          .isThrownBy(() -> SqliteLog.open(file()))
          .extracting(LogException::reason)
          .isEqualTo(LogException.Reason.NEWER);
      assertThat(ask(newer, "select count(*) from extra")).isEqualTo("0");
    }
  }

  @Test
  void aStepThatFailsLeavesTheFileAtItsVersion() throws IOException {
    SqliteLog.open(file()).close();
    Schema broken = with("create table extra (id); alter table nowhere add column x;");
    assertThatExceptionOfType(LogException.class).isThrownBy(() -> Database.open(file(), broken));
    assertThat(Header.read(file()).userVersion()).isEqualTo(1);
    try (Database database = Database.open(file(), NEXT)) {
      assertThat(ask(database, "select count(*) from extra")).isEqualTo("0");
    }
  }

  @Test
  void aStepThatForgetsItsVersionIsABug() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Database.open(file(), with("create table extra (id)")));
  }

  private static Schema with(String step) {
    return new Schema(List.of(Schema.current().steps().get(0), step));
  }

  private static String ask(Database database, String query) {
    return database.read(connection -> first(connection, query));
  }

  private static String first(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
