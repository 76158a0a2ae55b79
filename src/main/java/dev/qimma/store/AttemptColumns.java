package dev.qimma.store;

import dev.qimma.history.Attempt;
import dev.qimma.question.Fraction;
import dev.qimma.question.Verdict;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The columns of an answer, empty for other events. */
final class AttemptColumns {

  private static final int COUNT = 9;

  private AttemptColumns() {}

  static void bind(@Nullable Attempt attempt, PreparedStatement statement, int first)
      throws SQLException {
    if (attempt == null) {
      for (int column = 0; column < COUNT; column++) {
        statement.setObject(first + column, null);
      }
      return;
    }
    statement.setString(first, attempt.reply());
    statement.setString(first + 1, attempt.verdict().word());
    statement.setString(first + 2, attempt.score().toString());
    statement.setString(first + 3, attempt.max().toString());
    statement.setInt(first + 4, attempt.hints());
    statement.setInt(first + 5, attempt.tries());
    statement.setLong(first + 6, attempt.elapsedMillis());
    statement.setString(first + 7, attempt.contentHash());
    statement.setInt(first + 8, attempt.ruleVersion());
  }

  static Attempt read(ResultSet row) throws SQLException {
    try {
      return new Attempt(
          text(row, "question"),
          text(row, "reply"),
          Verdict.valueOf(text(row, "verdict").toUpperCase(Locale.ROOT)),
          Fraction.parse(text(row, "score")),
          Fraction.parse(text(row, "max")),
          row.getInt("hints"),
          row.getInt("tries"),
          row.getLong("elapsed_millis"),
          text(row, "content_hash"),
          row.getInt("rule_version"));
    } catch (IllegalArgumentException e) {
      throw new SQLDataException("an answer is garbled", e);
    }
  }

  private static String text(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    if (text == null) {
      throw new SQLDataException("an answer has no " + column);
    }
    return text;
  }
}
