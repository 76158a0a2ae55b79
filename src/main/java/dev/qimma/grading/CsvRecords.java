package dev.qimma.grading;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The records of a CSV file (RFC 4180), one after the other. Whatever is wrong with one is told and
 * the next is read: a quote that stands where none may makes its own record bad, no other.
 */
final class CsvRecords {

  /** What one record may take, in bytes. */
  static final int LONGEST = 1 << 20;

  private static final int QUOTE = '"';

  /** Where in a cell the reading is. */
  private enum State {
    START,
    PLAIN,
    QUOTED,
    /** After a quote inside quotes: either they close here or the next one is a quote. */
    CLOSED
  }

  private final Bytes bytes;
  private final int delimiter;
  private final Cells cells = new Cells();
  private final RawText raw = new RawText();
  private State state = State.START;
  private boolean hasBadQuote;
  private long size;
  private long line;
  private long nextLine = 1;

  CsvRecords(InputStream in, char delimiter) throws IOException {
    this.bytes = new Bytes(in);
    this.delimiter = delimiter;
  }

  /** The next record, past empty lines; none at the end. */
  Optional<CsvRecord> next() throws IOException {
    while (bytes.peek() != Bytes.END) {
      begin();
      long lastLine = readToEnd();
      if (size > 0) {
        return Optional.of(record(lastLine));
      }
    }
    return Optional.empty();
  }

  /** The record last read as it stands in the file, cut at 200 characters. */
  String raw() {
    return raw.text();
  }

  private void begin() {
    cells.clear();
    raw.clear();
    state = State.START;
    hasBadQuote = false;
    size = 0;
    line = nextLine;
  }

  private long readToEnd() throws IOException {
    for (int letter = bytes.next(); letter != Bytes.END; letter = bytes.next()) {
      if (letter == '\n') {
        nextLine++;
        if (state != State.QUOTED) {
          return nextLine - 1;
        }
      }
      if (!isBeforeLineEnd(letter)) {
        add(letter);
      }
    }
    return nextLine;
  }

  private boolean isBeforeLineEnd(int letter) throws IOException {
    return letter == '\r'
        && state != State.QUOTED
        && (bytes.peek() == '\n' || bytes.peek() == Bytes.END);
  }

  private void add(int letter) {
    size++;
    raw.add(letter);
    if (size == LONGEST + 1L) {
      cells.drop();
    }
    state =
        switch (state) {
          case START -> letter == QUOTE ? State.QUOTED : plain(letter);
          case PLAIN -> letter == QUOTE ? bad(letter) : plain(letter);
          case QUOTED -> letter == QUOTE ? State.CLOSED : keep(letter, State.QUOTED);
          case CLOSED -> letter == QUOTE ? keep(letter, State.QUOTED) : afterQuotes(letter);
        };
  }

  private State plain(int letter) {
    return letter == delimiter ? endCell() : keep(letter, State.PLAIN);
  }

  private State afterQuotes(int letter) {
    return letter == delimiter ? endCell() : bad(letter);
  }

  private State bad(int letter) {
    hasBadQuote = true;
    return keep(letter, State.PLAIN);
  }

  private State keep(int letter, State next) {
    if (size <= LONGEST) {
      cells.add(letter);
    }
    return next;
  }

  private State endCell() {
    if (size <= LONGEST) {
      cells.endCell();
    }
    return State.START;
  }

  private CsvRecord record(long lastLine) {
    if (size > LONGEST) {
      return new CsvRecord(line, lastLine, List.of(), Reason.TOO_LONG);
    }
    cells.endCell();
    List<String> texts = cells.texts();
    return new CsvRecord(line, lastLine, texts, fault(texts));
  }

  private @Nullable Reason fault(List<String> texts) {
    if (!cells.areUtf8(texts)) {
      return Reason.BAD_UTF8;
    }
    if (state == State.QUOTED) {
      return Reason.UNCLOSED_QUOTE;
    }
    return hasBadQuote ? Reason.BAD_QUOTING : null;
  }
}
