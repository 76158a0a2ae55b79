package dev.qimma.grading;

import java.util.List;

/**
 * A file of responses that was read.
 *
 * @param format the word of an {@link InputFormat}
 * @param delimiter between cells; {@code AUTO} where there are none
 * @param ignored names of the columns that were not asked for
 */
public record InputFile(String source, String format, Delimiter delimiter, List<String> ignored) {

  public InputFile {
    ignored = List.copyOf(ignored);
  }
}
