package dev.qimma.grading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The records of a CSV file, one after the other. */
final class CsvRecords {

  static final int LONGEST = OpenRecord.LONGEST;

  private final Bytes bytes;
  private final OpenRecord open;
  private long nextLine = 1;

  CsvRecords(InputStream in, char delimiter) throws IOException {
    this.bytes = new Bytes(in);
    this.open = OpenRecord.of(delimiter);
  }

  /** The next record, past empty lines; none at the end. */
  Optional<CsvRecord> next() throws IOException {
    while (bytes.peek() != Bytes.END) {
      open.begin(nextLine);
      int letter = bytes.next();
      while (letter != Bytes.END && !open.endsWith(letter)) {
        letter = bytes.next();
      }
      nextLine += open.breaks();
      Optional<CsvRecord> record = open.record();
      if (record.isPresent()) {
        return record;
      }
    }
    return Optional.empty();
  }

  /** The record last read as it stands in the file, cut at 200 characters. */
  String raw() {
    return open.raw();
  }

  /** Where the next record begins, in bytes. */
  long offset() {
    return bytes.read();
  }

  /** The line where the next record begins. */
  long line() {
    return nextLine;
  }
}
