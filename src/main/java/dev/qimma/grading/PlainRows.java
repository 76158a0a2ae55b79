package dev.qimma.grading;

import dev.qimma.grading.bytes.Block;
import dev.qimma.grading.bytes.Roll;
import java.util.List;

/**
 * The hot loop: rows of a learner, a question and a response in that order, without quotes. It is
 * one method with everything in local variables, because the compiler that is there from the start
 * (C1) inlines little and keeps no field in a register; ten million rows are over before the better
 * one would be ready.
 */
final class PlainRows {

  /** The columns that it reads. */
  static final List<Integer> ROLES = List.of(Header.LEARNER, Header.QUESTION, Header.RESPONSE);

  private static final int RESPONSE_COLUMN = 2;

  /** A learner and a question of a letter, two delimiters and a line break, in bytes. */
  private static final int SHORTEST = 5;

  private static final int LINE_FEED = '\n';

  private final byte delimiter;
  private final Callers callers;
  private final Successors questions;
  private final Answers answers;

  /** Bytes above this one end no cell. */
  private final byte lastThatEnds;

  PlainRows(byte delimiter, Callers callers, Successors questions, Answers answers) {
    this.delimiter = delimiter;
    this.callers = callers;
    this.questions = questions;
    this.answers = answers;
    lastThatEnds = (byte) Math.max(delimiter, Cell.QUOTE);
  }

  /**
   * Enters rows as long as they are plain.
   *
   * @return where the first begins that is not; the length of the block where all are
   */
  int read(Block block, int from, Batch batch) {
    byte[] bytes = block.bytes();
    int length = block.length();
    byte stop = delimiter;
    byte last = lastThatEnds;
    batch.reserve((length - from) / SHORTEST + 1);
    int row = from;
    while (row < length) {
      int at = callers.again(bytes, row, stop);
      if (at == 0) {
        at = call(bytes, row, batch);
        if (at == 0) {
          return row;
        }
      }
      int end = questions.expect(bytes, at + 1, stop);
      int question = end > 0 ? questions.follow() : question(bytes, at + 1);
      if (question < 0) {
        return row;
      }
      int start = (end > 0 ? end : endOfCell(bytes, at + 1)) + 1;
      at = start;
      byte letter = bytes[at];
      while (letter > last || (letter != stop && letter != LINE_FEED && isInside(letter))) {
        letter = bytes[++at];
      }
      if (letter != LINE_FEED || at >= length || at - row > OpenRecord.LONGEST) {
        return row; // a quote, a return, a cell too many, or no end
      }
      int code = answers.code(bytes, start, at, RESPONSE_COLUMN, question, question);
      if (code == Answers.ODD) {
        return row;
      }
      int size = batch.size++;
      batch.questions[size] = question;
      batch.marks[size] = code;
      batch.offsets[size] = row;
      row = at + 1;
    }
    return row;
  }

  private static boolean isInside(byte letter) {
    return letter != Cell.QUOTE && letter != '\r';
  }

  /** Calls the learner of a row; where their cell ends, or 0. */
  private int call(byte[] bytes, int from, Batch batch) {
    int to = endOfCell(bytes, from);
    boolean isCalled =
        bytes[to] == delimiter && callers.call(bytes, from, to, Roll.hash(bytes, from, to), batch);
    return isCalled ? to : 0;
  }

  private int question(byte[] bytes, int from) {
    int to = endOfCell(bytes, from);
    return bytes[to] == delimiter
        ? questions.find(bytes, from, to, Roll.hash(bytes, from, to))
        : Answers.ODD;
  }

  /** Where a delimiter stands, or what must not stand in a plain cell. */
  private int endOfCell(byte[] bytes, int from) {
    byte stop = delimiter;
    byte last = lastThatEnds;
    int at = from;
    byte letter = bytes[at];
    while (letter > last || (letter != stop && letter != LINE_FEED && isInside(letter))) {
      letter = bytes[++at];
    }
    return at;
  }
}
