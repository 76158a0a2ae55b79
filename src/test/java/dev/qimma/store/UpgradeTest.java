package dev.qimma.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.history.Attempt;
import dev.qimma.history.Event;
import dev.qimma.history.SittingRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each version of the tables so far has kept is all there for this one. A new version comes
 * with a {@code history-N.sql} of its own: what its program has written for a quiz and a study.
 */
class UpgradeTest {

  private static final String LEARNER = "أمل";

  @TempDir private Path folder;

  static IntStream versions() {
    return IntStream.rangeClosed(1, Schema.current().steps().size());
  }

  @ParameterizedTest
  @MethodSource("versions")
  void everyAnswerIsThereAndMoreCanBeAdded(int version) throws IOException, SQLException {
    Path file = folder.resolve("history.db");
    write(file, version);
    try (SqliteLog log = SqliteLog.open(file)) {
      List<SittingRecord> sittings = log.sittings(LEARNER);
      assertThat(sittings).extracting(SittingRecord::id).containsExactlyInAnyOrder(1L, 2L);
      assertThat(log.sitting(1).orElseThrow().isOpen()).isFalse();
      assertThat(answered(log, 1))
          .containsExactly("summit/sign-of-what A", "summit/after-the-verb-pledged B");
      assertThat(answered(log, 2)).hasSize(3);
      log.append(2, 3, new Event.Closed(Instant.EPOCH));
    }
    try (SqliteLog log = SqliteLog.open(file)) {
      assertThat(log.sitting(2).orElseThrow().isOpen()).isFalse();
    }
  }

  private static List<String> answered(SqliteLog log, long sitting) {
    return log.sitting(sitting).orElseThrow().events().stream()
        .filter(Event.Answered.class::isInstance)
        .map(event -> said(((Event.Answered) event).attempt()))
        .toList();
  }

  private static String said(Attempt attempt) {
    return attempt.question() + " " + attempt.reply();
  }

  private static void write(Path file, int version) throws IOException, SQLException {
    String name = "history-" + version + ".sql";
    try (InputStream in =
            Objects.requireNonNull(UpgradeTest.class.getResourceAsStream(name), name);
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
