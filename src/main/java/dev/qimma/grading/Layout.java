package dev.qimma.grading;

import dev.qimma.question.Question;
import dev.qimma.text.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** How the rows of a response file are written, as far as one is told. */
public record Layout(InputFormat format, Delimiter delimiter, Columns columns) {

  public static final Layout AUTO = new Layout(Delimiter.AUTO, Columns.STANDARD);

  public Layout(Delimiter delimiter, Columns columns) {
    this(InputFormat.AUTO, delimiter, columns);
  }

  /** A file of rows that was looked at: how they are written, or why they cannot be read. */
  record Found(Delimiter delimiter, Header header, Optional<Message> fault) {}

  /** The same of a file of responses to a printed exam. */
  record Printed(Delimiter delimiter, PrintedColumns columns) {}

  Printed find(byte[] start, PrintedVersions printed) {
    Delimiter best = delimiter == Delimiter.AUTO ? Delimiter.COMMA : delimiter;
    for (Delimiter candidate : delimiter == Delimiter.AUTO ? Delimiter.KNOWN : List.of(best)) {
      if (cells(start, candidate).size() > cells(start, best).size()) {
        best = candidate;
      }
    }
    return new Printed(best, new PrintedColumns(cells(start, best), columns, printed, format));
  }

  /** Looks at the first line of a file that starts so. */
  Found find(byte[] start, List<Question> questions, QuestionNames names) {
    WideColumns wide = new WideColumns(columns, questions, names);
    Delimiter best = delimiter == Delimiter.AUTO ? Delimiter.COMMA : delimiter;
    for (Delimiter candidate : delimiter == Delimiter.AUTO ? Delimiter.KNOWN : List.of(best)) {
      List<String> cells = cells(start, candidate);
      if (fault(cells, wide).isEmpty()) {
        return new Found(candidate, header(cells, wide), Optional.empty());
      }
      best = cells.size() > cells(start, best).size() ? candidate : best;
    }
    List<String> cells = cells(start, best);
    return new Found(best, header(cells, wide), fault(cells, wide));
  }

  private Optional<Message> fault(List<String> cells, WideColumns wide) {
    return isWide(cells, wide) ? wide.fault(cells) : columns.fault(cells);
  }

  private boolean isWide(List<String> cells, WideColumns wide) {
    return format == InputFormat.WIDE
        || (format != InputFormat.LONG
            && columns.fault(cells).isPresent()
            && wide.header(cells).isWide()
            && wide.header(cells).place(Header.LEARNER) >= 0);
  }

  private Header header(List<String> cells, WideColumns wide) {
    return isWide(cells, wide) ? wide.header(cells) : columns.header(cells);
  }

  private static List<String> cells(byte[] start, Delimiter candidate) {
    return first(start, candidate).map(CsvRecord::cells).orElse(List.of());
  }

  private static Optional<CsvRecord> first(byte[] start, Delimiter candidate) {
    try {
      return new CsvRecords(new ByteArrayInputStream(start), candidate.character()).next();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be read", e);
    }
  }

  /** Why a file with this first record cannot be graded, whatever its columns are called. */
  static Optional<Message> fault(CsvRecord header) {
    return header
        .trouble()
        .map(reason -> Message.of("header.bad", Message.of("reason." + reason.word())));
  }
}
