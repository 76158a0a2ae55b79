package dev.qimma.grading;

import java.util.List;

/** How one file of responses is read, record by record. */
interface Form {

  /** A record of the file whose bytes are still to come. */
  OpenRecord open();

  /** The responses of a record, or one row that tells why it has none. */
  List<Row> rows(CsvRecord record, String raw);

  /** A reader of whole blocks, for one thread. */
  Scanner scanner();

  /** Reads all records of a block at once. */
  interface Scanner {

    /**
     * Enters the responses into the batch, and where the record begins that the block does not end.
     */
    void scan(int from, Batch batch);
  }
}
