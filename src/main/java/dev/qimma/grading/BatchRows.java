package dev.qimma.grading;

import java.util.List;

/**
 * The rows behind the numbers of a batch, read once more from its block when they are asked for.
 */
final class BatchRows {

  /** A row that may have to be read first. */
  interface One {
    Row read();
  }

  private final Batch batch;
  private final Form form;
  private final OpenRecord open;

  /** How far the lines are counted. */
  private int counted;

  private long line;

  /**
   * The rows of a batch.
   *
   * @param from where its first record begins
   * @param line the line where that is
   */
  BatchRows(Batch batch, Form form, OpenRecord open, int from, long line) {
    this.batch = batch;
    this.form = form;
    this.open = open;
    this.counted = from;
    this.line = line;
  }

  /** The row of a response of the batch; to be asked for in their order. */
  Row row(int at) {
    byte[] bytes = batch.block().bytes();
    for (; counted < batch.offset(at); counted++) {
      line += bytes[counted] == '\n' ? 1 : 0;
    }
    open.begin(line);
    open.take(bytes, counted, batch.block().length());
    List<Row> rows = form.rows(open.record().orElseThrow(), open.raw());
    return rows.get(batch.part(at));
  }
}
