package dev.qimma.grading;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.qimma.grading.bytes.Block;
import dev.qimma.grading.bytes.Roll;
import java.util.List;
import java.util.Optional;

/** Reads a block record by record, the way that leaves nothing out. */
final class RecordScanner implements Form.Scanner {

  private final Form form;
  private final QuestionNames names;
  private final Marks marks;
  private final OpenRecord open;
  private int records;

  RecordScanner(Form form, QuestionNames names, Marks marks) {
    this.form = form;
    this.names = names;
    this.marks = marks;
    open = form.open();
  }

  @Override
  public void scan(int from, Batch batch) {
    int at = from;
    int line = 0;
    int next = read(at, batch);
    while (next > at) {
      line += (int) open.breaks();
      at = next;
      next = read(at, batch);
    }
    batch.end(line, at);
  }

  /** Where the next record begins; here, where the block does not end this one. */
  int read(int offset, Batch batch) {
    Block block = batch.block();
    records++;
    open.begin(0);
    int next = open.take(block.bytes(), offset, block.length());
    if (!open.isEnded()) {
      return offset;
    }
    open.record().ifPresent(record -> enter(record, offset, batch));
    return next;
  }

  /** How many records it was given to read. */
  int records() {
    return records;
  }

  /** How many line breaks the record last read has. */
  int breaks() {
    return (int) open.breaks();
  }

  private void enter(CsvRecord record, int offset, Batch batch) {
    List<Row> rows = form.rows(record, "");
    for (int part = 0; part < rows.size(); part++) {
      enter(rows.get(part), part, offset, batch);
    }
  }

  private void enter(Row row, int part, int offset, Batch batch) {
    Optional<Reason> refusal = row.trouble().or(() -> Desk.refusal(row, names));
    if (refusal.isPresent()) {
      batch.refuse(refusal.get(), offset, part);
    } else {
      byte[] name = row.learner().getBytes(UTF_8);
      batch.call(name, 0, name.length, Roll.hash(name, 0, name.length));
      int question = names.find(row.question()).orElseThrow();
      batch.add(question, marks.code(question, row.response()), offset, part);
    }
  }
}
