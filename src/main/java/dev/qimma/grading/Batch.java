package dev.qimma.grading;

import dev.qimma.grading.bytes.Block;
import dev.qimma.grading.bytes.Codes;
import dev.qimma.grading.bytes.Roll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a scanner found in a block, as numbers: for each response the learner, the question and the
 * mark, and where it stands, in the order of the block.
 */
final class Batch {

  /**
   * In the place of a question: the response does not count, and the mark is the number of the
   * reason.
   */
  static final int REFUSED = -1;

  private static final int ROOM = 1 << 12;

  private Block block;

  /** The responses; the hot loop writes here itself. */
  int size;

  int[] questions = new int[ROOM];
  int[] marks = new int[ROOM];
  int[] offsets = new int[ROOM];
  private int[] parts = new int[ROOM];
  private final List<Reason> reasons = new ArrayList<>();

  /** The learners one after the other: their names, and the first response of each. */
  private int callers;

  private byte[][] names = new byte[ROOM][];
  private int[] starts = new int[ROOM];
  private int[] ends = new int[ROOM];
  private int[] hashes = new int[ROOM];
  private int[] firsts = new int[ROOM];
  private int breaks;
  private int tail;

  Batch(Block block) {
    this.block = block;
  }

  void begin(Block other) {
    block = other;
    clear();
  }

  void clear() {
    size = 0;
    callers = 0;
    reasons.clear();
    breaks = 0;
    tail = block.length();
  }

  Block block() {
    return block;
  }

  /** Makes known who gave the responses that follow; the hash is that of a roll. */
  void call(byte[] bytes, int from, int to, int hash) {
    if (callers == starts.length) {
      names = Arrays.copyOf(names, callers * 2);
      starts = Arrays.copyOf(starts, callers * 2);
      ends = Arrays.copyOf(ends, callers * 2);
      hashes = Arrays.copyOf(hashes, callers * 2);
      firsts = Arrays.copyOf(firsts, callers * 2);
    }
    names[callers] = bytes;
    starts[callers] = from;
    ends[callers] = to;
    hashes[callers] = hash;
    firsts[callers++] = size;
  }

  /**
   * Makes room for so many more responses, each the first of its record, that are entered by {@link
   * PlainRows}.
   */
  void reserve(int more) {
    if (size + more > questions.length) {
      grow(Math.max(size + more, questions.length * 2));
    }
  }

  /**
   * Enters a response.
   *
   * @param offset where its record begins
   * @param part which response of its record it is
   */
  void add(int question, int mark, int offset, int part) {
    if (size == questions.length) {
      grow(size * 2);
    }
    questions[size] = question;
    marks[size] = mark;
    offsets[size] = offset;
    parts[size++] = part;
  }

  void refuse(Reason reason, int offset, int part) {
    add(REFUSED, reasons.size(), offset, part);
    reasons.add(reason);
  }

  private void grow(int room) {
    questions = Arrays.copyOf(questions, room);
    marks = Arrays.copyOf(marks, room);
    offsets = Arrays.copyOf(offsets, room);
    parts = Arrays.copyOf(parts, room);
  }

  /**
   * Ends the batch.
   *
   * @param lineBreaks before the record that the block does not end
   * @param rest where that begins; the length of the block where there is none
   */
  void end(int lineBreaks, int rest) {
    breaks = lineBreaks;
    tail = rest;
  }

  int size() {
    return size;
  }

  int question(int at) {
    return questions[at];
  }

  int mark(int at) {
    return marks[at];
  }

  Reason reason(int at) {
    return reasons.get(marks[at]);
  }

  int offset(int at) {
    return offsets[at];
  }

  int part(int at) {
    return parts[at];
  }

  /** How many times a learner was called. */
  int callers() {
    return callers;
  }

  /** The first response behind a call; the size where nobody is called any more. */
  int first(int caller) {
    return caller < callers ? firsts[caller] : size;
  }

  /** Brings near where the learners stand on a roll; returns nothing that means anything. */
  int approach(Roll roll) {
    return roll.approach(hashes, callers);
  }

  /** The number of a learner on a roll, new or not. */
  int enrol(int caller, Roll roll) {
    return roll.call(names[caller], starts[caller], ends[caller], hashes[caller]);
  }

  /** The number of a learner on a roll, nobody's if they are not on it. */
  int find(int caller, Roll roll) {
    return roll.find(names[caller], starts[caller], ends[caller], hashes[caller]);
  }

  /** Enters responses in a learner's sheet as long as that is all there is to do; how far. */
  int putAll(int from, int to, int learner, Codes sheets, Ledger ledger) {
    return sheets.putAll(
        learner, questions, marks, from, to, ledger.plainNumbers(), ledger.tally());
  }

  int breaks() {
    return breaks;
  }

  int tail() {
    return tail;
  }
}
