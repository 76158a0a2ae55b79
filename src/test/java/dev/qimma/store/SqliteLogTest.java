package dev.qimma.store;

import static dev.qimma.history.Samples.answered;
import static dev.qimma.history.Samples.oneOfEach;
import static dev.qimma.history.Samples.planOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.qimma.history.AttemptLog;
import dev.qimma.history.AttemptLogContract;
import dev.qimma.history.Event;
import dev.qimma.history.LogException;
import dev.qimma.history.SittingRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SqliteLogTest extends AttemptLogContract {

  @TempDir private Path folder;

  @Override
  protected AttemptLog open() {
    return SqliteLog.open(file());
  }

  private Path file() {
    return home().resolve("history.db");
  }

  private Path home() {
    return folder.resolve("new").resolve("deep");
  }

  @Test
  void reopeningKeepsEverything() {
    SittingRecord before = fill(file());
    try (SqliteLog log = SqliteLog.open(file())) {
      assertThat(log.sittings("amal")).containsExactly(before);
      assertThat(log.sitting(before.id())).contains(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"تاريخ.db", "a b%20?cache=shared#.db", "file:memory", ":memory:"})
  void anyFileNameWillDo(String name) {
    Path file = folder.resolve(name);
    SittingRecord before = fill(file);
    assertThat(file).isRegularFile();
    try (SqliteLog log = SqliteLog.open(file)) {
      assertThat(log.sittings("amal")).containsExactly(before);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void fileAndFolderAreForTheOwnerAlone() throws IOException {
    try (SqliteLog log = SqliteLog.open(file())) {
      log.begin(planOf("amal"));
      assertThat(permissions(home())).isEqualTo("rwx------");
      try (var files = Files.list(home())) {
        assertThat(files.toList())
            .hasSizeGreaterThan(1)
            .allSatisfy(each -> assertThat(permissions(each)).isEqualTo("rw-------"));
      }
    }
  }

  @Test
  void closingLeavesOneFile() throws IOException {
    Path alone = folder.resolve("alone");
    fill(alone.resolve("history.db"));
    try (var files = Files.list(alone)) {
      assertThat(files).containsExactly(alone.resolve("history.db"));
    }
  }

  @Test
  void closingTwiceIsHarmlessAndThenNothingCanBeKept() {
    SqliteLog log = SqliteLog.open(file());
    log.close();
    log.close();
    assertThatExceptionOfType(LogException.class)
        .isThrownBy(() -> log.begin(planOf("amal")))
        .withMessageContaining(file().toString())
        .extracting(LogException::reason)
        .isEqualTo(LogException.Reason.UNAVAILABLE);
  }

  @Test
  void thousandsOfSittingsAreReadAtOnce() {
    int count = 5000;
    try (Database database = Database.open(file(), Schema.current())) {
      database.write(connection -> keepEnded(count, new Ledger(connection)));
    }
    try (SqliteLog log = SqliteLog.open(file())) {
      assertThat(log.sittings("amal")).hasSize(count).noneMatch(SittingRecord::isOpen);
      assertThat(log.lastOpen("amal")).isEmpty();
    }
  }

  private static int keepEnded(int count, Ledger ledger) throws SQLException {
    for (int i = 0; i < count; i++) {
      ledger.append(ledger.begin(planOf("amal")), 0, new Event.Closed(Instant.EPOCH));
    }
    return count;
  }

  private static SittingRecord fill(Path file) {
    try (SqliteLog log = SqliteLog.open(file)) {
      long id = log.begin(planOf("amal"));
      List<Event> events = oneOfEach();
      for (int sequence = 0; sequence < events.size(); sequence++) {
        log.append(id, sequence, events.get(sequence));
      }
      log.append(id, events.size(), answered("الصلاة نور"));
      return log.sitting(id).orElseThrow();
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
