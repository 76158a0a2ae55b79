package dev.qimma.grading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record of a CSV file (RFC 4180) while its bytes come in. Whatever is wrong with one is told and
 * the next is read: a quote that stands where none may makes its own record bad, no other.
 */
final class OpenRecord {

  /** What one record may take, in bytes. */
  static final int LONGEST = 1 << 20;

  /** No byte: where nothing parts a line into cells, or nothing quotes one. */
  private static final int NONE = -1;

  private static final int QUOTE = '"';

  /** Where in a cell the reading is. */
  private enum State {
    START,
    PLAIN,
    QUOTED,
    /** After a quote inside quotes: either they close here or the next one is a quote. */
    CLOSED
  }

  private final int delimiter;
  private final int quote;
  private final Cells cells = new Cells();
  private final RawText raw = new RawText();
  private State state = State.START;
  private boolean hasBadQuote;
  private boolean isAfterReturn;
  private boolean isEnded;
  private long size;
  private long line;
  private long breaks;

  private OpenRecord(int delimiter, int quote) {
    this.delimiter = delimiter;
    this.quote = quote;
  }

  static OpenRecord of(char delimiter) {
    return new OpenRecord(delimiter, QUOTE);
  }

  /** A record that is a line, whatever stands in it. */
  static OpenRecord ofLine() {
    return new OpenRecord(NONE, NONE);
  }

  void begin(long firstLine) {
    cells.clear();
    raw.clear();
    state = State.START;
    hasBadQuote = false;
    isAfterReturn = false;
    isEnded = false;
    size = 0;
    line = firstLine;
    breaks = 0;
  }

  /**
   * Takes bytes until the record ends.
   *
   * @return how far they were taken; whether it ended is told by {@link #isEnded}
   */
  int take(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && !isEnded) {
      endsWith(bytes[at++] & 0xFF);
    }
    return at;
  }

  boolean isEnded() {
    return isEnded;
  }

  /** Takes a byte; whether the record ends with it. */
  boolean endsWith(int letter) {
    if (letter == '\n') {
      breaks++;
      if (state != State.QUOTED) {
        isEnded = true;
        return true;
      }
    }
    return goesOn(letter);
  }

  /** A return counts when it is seen that no line break follows it. */
  private boolean goesOn(int letter) {
    if (isAfterReturn) {
      isAfterReturn = false;
      add('\r');
    }
    if (letter == '\r' && state != State.QUOTED) {
      isAfterReturn = true;
    } else {
      add(letter);
    }
    return false;
  }

  private void add(int letter) {
    size++;
    raw.add(letter);
    if (size == LONGEST + 1L) {
      cells.drop();
    }
    state =
        switch (state) {
          case START -> letter == quote ? State.QUOTED : plain(letter);
          case PLAIN -> letter == quote ? bad(letter) : plain(letter);
          case QUOTED -> letter == quote ? State.CLOSED : keep(letter, State.QUOTED);
          case CLOSED -> letter == quote ? keep(letter, State.QUOTED) : afterQuotes(letter);
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

  /** How many line breaks it has taken so far. */
  long breaks() {
    return breaks;
  }

  /** What was taken; nothing where that is an empty line. */
  Optional<CsvRecord> record() {
    if (size == 0) {
      return Optional.empty();
    }
    long lastLine = line + (isEnded ? breaks - 1 : breaks);
    if (size > LONGEST) {
      return Optional.of(new CsvRecord(line, lastLine, List.of(), Reason.TOO_LONG));
    }
    cells.endCell();
    List<String> texts = cells.texts();
    return Optional.of(new CsvRecord(line, lastLine, texts, fault(texts)));
  }

  /** It as it stands in the file, cut at 200 characters. */
  String raw() {
    return raw.text();
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
