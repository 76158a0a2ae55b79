package dev.qimma.grading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a file of responses is written. */
public enum InputFormat {
  AUTO,
  /** A row for each response. */
  LONG,
  /** A row for each learner, a column for each question. */
  WIDE,
  /** A line of JSON for each response or learner. */
  JSONL,
  /** The sheet of one learner, or of several. */
  YAML;

  /** The word on the command line and in machine-readable output. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<InputFormat> parse(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(InputFormat::word).toList();
  }

  /** The format that a file of that name and beginning has; {@code AUTO} where a header tells. */
  static InputFormat of(String source, String start) {
    String name = source.toLowerCase(Locale.ROOT);
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return JSONL;
    }
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      return YAML;
    }
    return name.endsWith(".csv") || name.endsWith(".tsv") ? AUTO : byBeginning(start);
  }

  private static InputFormat byBeginning(String start) {
    String text = start.stripLeading();
    if (text.startsWith("{")) {
      return JSONL;
    }
    return text.lines().anyMatch(InputFormat::isKeyOfSheet) ? YAML : AUTO;
  }

  private static boolean isKeyOfSheet(String line) {
    return line.startsWith("responses:") || line.startsWith("- learner:");
  }
}
