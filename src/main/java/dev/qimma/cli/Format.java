package dev.qimma.cli;

import dev.qimma.text.Message;
import java.util.List;

/** Checks the output format asked for. */
final class Format {

  static final String TEXT = "text";
  static final String JSON = "json";
  static final String JSON_LINES = "jsonl";
  static final String CSV = "csv";
  static final String MARKDOWN = "markdown";

  private Format() {}

  /** The format if it is one of those the verb has; ends the verb otherwise. */
  static String checked(String format, String... known) {
    if (!List.of(known).contains(format)) {
      throw new Failure(
          Exit.USAGE, Message.of("setting.one-of", "--format", format, String.join(", ", known)));
    }
    return format;
  }
}
