package dev.qimma.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

/** The JSON outputs there are, each with its JSON Schema (draft 2020-12). */
public enum OutputSchema {
  CHECK,
  COVERAGE,
  DOCTOR,
  EXPLAIN,
  FIT,
  GRADE,
  HISTORY,
  IMPORT,
  ITEM,
  OBJECTIVES,
  PASSAGES,
  PREVIEW,
  QUESTION,
  QUESTIONS,
  REPLAY,
  REVIEW,
  SCORE,
  SITTING,
  SOURCES,
  STATS;

  /** As between {@code qimma.} and the version. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<OutputSchema> parse(String word) {
    for (OutputSchema schema : values()) {
      if (schema.word().equals(word)) {
        return Optional.of(schema);
      }
    }
    return Optional.empty();
  }

  /** The schema as it stands in its file. */
  public String text() {
    return text(word());
  }

  /** The file of that name beside the others. */
  static String text(String word) {
    String name = "schema/" + word + ".json";
    try (InputStream in = OutputSchema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
