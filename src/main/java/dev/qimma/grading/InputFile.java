package dev.qimma.grading;

import java.util.List;

/**
 * A file of responses that was read.
 *
 * @param format {@code long}: a row for each response
 * @param ignored names of the columns that were not asked for
 */
public record InputFile(String source, String format, Delimiter delimiter, List<String> ignored) {

  public InputFile {
    ignored = List.copyOf(ignored);
  }
}
