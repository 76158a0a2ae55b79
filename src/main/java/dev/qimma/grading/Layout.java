package dev.qimma.grading;

import dev.qimma.text.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** How the rows of a response file are written. */
public record Layout(Delimiter delimiter, Columns columns) {

  /** What is looked at to find the delimiter, in bytes. */
  static final int START = 1 << 16;

  public static final Layout AUTO = new Layout(Delimiter.AUTO, Columns.STANDARD);

  /**
   * The delimiter of a file that starts so: the one that makes the wanted columns, else the one
   * that makes the most.
   */
  Delimiter find(byte[] start) {
    if (delimiter != Delimiter.AUTO) {
      return delimiter;
    }
    Delimiter best = Delimiter.COMMA;
    for (Delimiter candidate : Delimiter.KNOWN) {
      List<String> cells = header(start, candidate);
      if (columns.fault(cells).isEmpty()) {
        return candidate;
      }
      best = cells.size() > header(start, best).size() ? candidate : best;
    }
    return best;
  }

  private static List<String> header(byte[] start, Delimiter candidate) {
    try {
      return new CsvRecords(new ByteArrayInputStream(start), candidate.character())
          .next()
          .map(CsvRecord::cells)
          .orElse(List.of());
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be read", e);
    }
  }

  /** Why a file with this first record cannot be graded. */
  Optional<Message> fault(CsvRecord header) {
    return header
        .trouble()
        .map(reason -> Message.of("header.bad", Message.of("reason." + reason.word())))
        .or(() -> columns.fault(header.cells()));
  }
}
