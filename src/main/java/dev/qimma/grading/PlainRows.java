package dev.qimma.grading;

import dev.qimma.grading.bytes.Block;
import dev.qimma.grading.bytes.Roll;
import dev.qimma.grading.bytes.Words;
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
  private final Pending pending;

  /** Bytes above this one end no cell. */
  private final byte lastThatEnds;

  PlainRows(byte delimiter, Callers callers, Successors questions, Answers answers) {
    this.delimiter = delimiter;
    this.callers = callers;
    this.questions = questions;
    this.answers = answers;
    pending = new Pending(answers, RESPONSE_COLUMN);
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
    long aboveLast = Words.all(last + 1);
    batch.reserve((length - from) / SHORTEST + 1);
    int[] places = batch.questions;
    int[] marks = batch.marks;
    int[] offsets = batch.offsets;
    int size = batch.size;
    int[] letters = answers.letters();
    Pending later = pending;
    int[] laterRows = later.rows;
    int[] laterKeys = later.keys;
    int[] laterStarts = later.starts;
    int[] laterLengths = later.lengths;
    long[] laterTexts = later.texts;
    int count = 0;
    int[] nameLengths = questions.lengths;
    long[] nameWords = questions.words;
    long[] nameMasks = questions.masks;
    int[] nexts = questions.next;
    int[] ofCells = questions.questions;
    int cell = questions.last;
    int learner = callers.start;
    int learnerLength = callers.length;
    int row = from;
    while (row < length) {
      int at = row + learnerLength;
      if (at == row
          || at >= length
          || bytes[at] != stop
          || !Words.same(bytes, row, bytes, learner, learnerLength)) {
        batch.size = size;
        at = call(bytes, row, batch);
        if (at == 0) {
          break;
        }
        learner = callers.start;
        learnerLength = callers.length;
      }
      int start = at + 1;
      int expected = nexts[cell];
      int nameLength = nameLengths[expected];
      at = start + nameLength;
      int question;
      if (at > start
          && at < length
          && bytes[at] == stop
          && ((Words.at(bytes, start) ^ nameWords[expected]) & nameMasks[expected]) == 0
          && (nameLength <= Long.BYTES
              || Words.same(bytes, start, questions.texts[expected], 0, nameLength))) {
        question = ofCells[expected];
        cell = expected;
      } else {
        at = endOfCell(bytes, start);
        questions.last = cell;
        question = question(bytes, start, at);
        if (question < 0) {
          break;
        }
        nameLengths = questions.lengths;
        nameWords = questions.words;
        nameMasks = questions.masks;
        nexts = questions.next;
        ofCells = questions.questions;
        cell = questions.last;
      }
      start = at + 1;
      at = start;
      byte letter = bytes[at];
      if (letter > last && bytes[at + 1] == LINE_FEED) {
        letter = bytes[++at];
      } else {
        while (letter > last
            || letter < 0
            || (letter != stop && letter != LINE_FEED && isInside(letter))) {
          at++;
          long low = Words.below(aboveLast, Words.at(bytes, at));
          while (low == 0) {
            at += Long.BYTES;
            low = Words.below(aboveLast, Words.at(bytes, at));
          }
          at += Words.before(low);
          letter = bytes[at];
        }
      }
      if (letter == Cell.QUOTE && at == start) {
        at = endOfQuotes(bytes, at);
        letter = bytes[at];
      }
      if (letter != LINE_FEED || at >= length || at - row > OpenRecord.LONGEST) {
        break; // a quote, a return, a cell too many, or no end
      }
      int taken = at - start;
      int code = 0;
      if (taken == 1 && question < Answers.LETTERED && bytes[start] >= 0) {
        code = letters[question * Answers.LETTERS + bytes[start]];
      }
      if (code == 0) {
        if (count == Pending.ROOM) {
          later.answer(batch, count);
          count = 0;
        }
        laterRows[count] = size;
        laterKeys[count] = question;
        laterStarts[count] = start;
        laterLengths[count] = taken;
        laterTexts[count++] =
            taken <= Long.BYTES ? Words.of(bytes, start, at) : Words.hash(bytes, start, at);
      }
      places[size] = question;
      marks[size] = code - 1;
      offsets[size++] = row;
      row = at + 1;
    }
    later.answer(batch, count);
    batch.size = size;
    questions.last = cell;
    return row;
  }

  /** Where a cell ends that begins with a quote; a place of no line feed where it is not plain. */
  private static int endOfQuotes(byte[] bytes, int from) {
    int at = from + 1;
    while (bytes[at] != LINE_FEED) {
      if (bytes[at++] == Cell.QUOTE) {
        if (bytes[at] != Cell.QUOTE) {
          return at;
        }
        at++;
      }
    }
    return from;
  }

  private static boolean isInside(byte letter) {
    return letter != Cell.QUOTE && letter != '\r';
  }

  /** Calls the learner of a row; where their cell ends, or 0. */
  private int call(byte[] bytes, int from, Batch batch) {
    int at = from;
    byte letter = bytes[at];
    while (letter > lastThatEnds) {
      letter = bytes[++at];
    }
    if (letter == delimiter && at > from) {
      batch.call(bytes, from, at, Roll.hash(bytes, from, at));
      callers.start = from;
      callers.length = at - from;
      return at;
    }
    int to = endOfCell(bytes, from);
    boolean isCalled =
        bytes[to] == delimiter && callers.call(bytes, from, to, Roll.hash(bytes, from, to), batch);
    return isCalled ? to : 0;
  }

  private int question(byte[] bytes, int from, int to) {
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
