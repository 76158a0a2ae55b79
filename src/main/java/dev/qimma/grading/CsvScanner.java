package dev.qimma.grading;

import dev.qimma.grading.bytes.Block;
import dev.qimma.grading.bytes.Roll;
import dev.qimma.grading.bytes.Words;
import dev.qimma.text.Utf8;
import java.util.stream.IntStream;

/**
 * Reads a block of CSV as bytes. It reads what is written by the rules and says what is meant at
 * once; any record that is odd is read again by {@link RecordScanner}, so that there is one opinion
 * on what is wrong with it.
 *
 * <p>Texts are made only of what was not seen before: the name of a learner that is the one of the
 * row before, the question that came after the last one when it was here last, and the response
 * that somebody else gave already are known by their bytes.
 */
final class CsvScanner implements Form.Scanner {

  private static final int ODD = Answers.ODD;

  private final RecordScanner careful;
  private final Answers answers;
  private final Callers callers = new Callers();
  private final Successors questions;
  private final PlainRows plain;
  private final boolean isPlain;
  private final byte delimiter;
  private final int width;
  private final int learnerCell;
  private final int questionCell;

  /** For each cell of responses: where it stands, and in a wide file its question and its key. */
  private final int[] responseCells;

  private final int[] cellQuestions;
  private final int[] keys;
  private final int[] codes;
  private final int[] ignoredCells;

  /** Of the record at hand: where each cell begins and ends. */
  private final int[] starts;

  private final int[] ends;
  private int breaksWithin;
  private int lines;

  /**
   * Reads files of a form.
   *
   * @param careful reads what is odd
   */
  CsvScanner(CsvForm form, RecordScanner careful) {
    Header header = form.header();
    this.careful = careful;
    answers = new Answers(header, form.marks());
    questions = new Successors(form.names());
    delimiter = (byte) form.delimiter().character();
    plain = new PlainRows(delimiter, callers, questions, answers);
    isPlain = header.roles().equals(PlainRows.ROLES);
    width = header.width();
    learnerCell = header.place(Header.LEARNER);
    questionCell = header.place(Header.QUESTION);
    responseCells = header.responses().stream().mapToInt(column -> column).toArray();
    cellQuestions = IntStream.of(responseCells).map(column -> header.roles().get(column)).toArray();
    keys =
        IntStream.of(responseCells)
            .map(column -> answers.key(column, header.roles().get(column)))
            .toArray();
    codes = new int[responseCells.length];
    ignoredCells =
        IntStream.range(0, width).filter(c -> header.roles().get(c) == Header.IGNORED).toArray();
    starts = new int[width];
    ends = new int[width];
  }

  @Override
  public void scan(int from, Batch batch) {
    Block block = batch.block();
    callers.forget();
    lines = 0;
    int at = from;
    int next = from;
    do {
      at = isPlain ? plain(next, batch) : next;
      next = at < block.length() ? one(at, batch) : at;
    } while (next > at);
    batch.end(lines, Math.min(at, block.length()));
  }

  private int plain(int from, Batch batch) {
    int size = batch.size();
    int next = plain.read(batch.block(), from, batch);
    lines += batch.size() - size;
    return next;
  }

  /** Reads one record; returns where the next begins, or the same where this one does not end. */
  private int one(int from, Batch batch) {
    byte[] bytes = batch.block().bytes();
    int next = split(bytes, from, batch.block().length());
    if (next != ODD && enter(bytes, from, batch)) {
      lines += breaksWithin + 1;
      return next;
    }
    callers.forget();
    next = careful.read(from, batch);
    lines += next > from ? careful.breaks() : 0;
    return next;
  }

  /**
   * Finds the cells of the record that begins here.
   *
   * @return where the next one begins, or {@code ODD}
   */
  private int split(byte[] bytes, int from, int length) {
    breaksWithin = 0;
    int at = from;
    for (int cell = 0; cell < width; cell++) {
      starts[cell] = at;
      at = bytes[at] == Cell.QUOTE ? quoted(bytes, at, length) : unquoted(bytes, at);
      if (at == ODD) {
        return ODD;
      }
      ends[cell] = at;
      if (cell < width - 1) {
        if (bytes[at] != delimiter) {
          return ODD;
        }
        at++;
      }
    }
    if (bytes[at] == '\r') {
      at++;
    }
    return bytes[at] == '\n' && at < length && at - from <= OpenRecord.LONGEST ? at + 1 : ODD;
  }

  /** The end of a cell without quotes: before a delimiter or the end of the line. */
  private int unquoted(byte[] bytes, int from) {
    byte stop = delimiter;
    int at = from;
    byte letter = bytes[at];
    while (letter != stop && letter != '\n' && letter != Cell.QUOTE && letter != '\r') {
      letter = bytes[++at];
    }
    return letter == Cell.QUOTE || (letter == '\r' && bytes[at + 1] != '\n') ? ODD : at;
  }

  /** The end of a cell in quotes, behind the one that closes it. */
  private int quoted(byte[] bytes, int from, int length) {
    int at = from + 1;
    while (at < length) {
      byte letter = bytes[at++];
      if (letter == '\n') {
        breaksWithin++;
      } else if (letter == Cell.QUOTE) {
        byte after = bytes[at];
        if (after != Cell.QUOTE) {
          return after == delimiter || after == '\n' || isReturn(bytes, at) ? at : ODD;
        }
        at++;
      }
    }
    return ODD;
  }

  private static boolean isReturn(byte[] bytes, int at) {
    return bytes[at] == '\r' && bytes[at + 1] == '\n';
  }

  /** Enters what the record says; whether that was plain to see. */
  private boolean enter(byte[] bytes, int offset, Batch batch) {
    if (!areIgnoredCellsSound(bytes) || !call(bytes, batch)) {
      return false;
    }
    return questionCell < 0 ? enterAll(bytes, offset, batch) : enterOne(bytes, offset, batch);
  }

  private boolean areIgnoredCellsSound(byte[] bytes) {
    for (int cell : ignoredCells) {
      if (!Utf8.isValid(bytes, starts[cell], ends[cell])) {
        return false;
      }
    }
    return true;
  }

  private boolean call(byte[] bytes, Batch batch) {
    int from = starts[learnerCell];
    int to = ends[learnerCell];
    return (to > from && callers.again(bytes, from, bytes[to]) == to)
        || callers.call(bytes, from, to, Roll.hash(bytes, from, to), batch);
  }

  private boolean enterOne(byte[] bytes, int offset, Batch batch) {
    int from = starts[questionCell];
    int to = ends[questionCell];
    int question = questions.find(bytes, from, to, Roll.hash(bytes, from, to));
    int code = question < 0 ? ODD : code(bytes, 0, question, question);
    if (code != ODD) {
      batch.add(question, code, offset, 0);
    }
    return code != ODD;
  }

  /** All responses of a row of a wide file, or none. */
  private boolean enterAll(byte[] bytes, int offset, Batch batch) {
    for (int part = 0; part < codes.length; part++) {
      codes[part] = code(bytes, part, keys[part], cellQuestions[part]);
      if (codes[part] == ODD) {
        return false;
      }
    }
    for (int part = 0; part < codes.length; part++) {
      batch.add(cellQuestions[part], codes[part], offset, part);
    }
    return true;
  }

  private int code(byte[] bytes, int part, int key, int question) {
    int cell = responseCells[part];
    int from = starts[cell];
    int to = ends[cell];
    return answers.code(bytes, from, to, Words.hash(bytes, from, to), cell, key, question);
  }
}
