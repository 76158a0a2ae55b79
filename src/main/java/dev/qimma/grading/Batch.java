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

  /** Learners whose sheets are brought near together. */
  private static final int TOGETHER = 64;

  /** Responses in a row of one learner that are many. */
  private static final int MANY = 8;

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

  /** Their numbers, once they are looked for. */
  private int[] learners = new int[ROOM];

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

  /** Refuses a response after all. */
  void refuse(int at, Reason reason) {
    questions[at] = REFUSED;
    marks[at] = reasons.size();
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

  /** Finds all learners on a roll; who is not on it is nobody there. */
  void findAll(Roll roll) {
    if (learners.length < callers + 1) {
      learners = new int[starts.length];
    }
    roll.find(names, starts, ends, hashes, callers, learners);
    if (firsts.length == callers) {
      firsts = Arrays.copyOf(firsts, callers + 1);
    }
    firsts[callers] = size;
  }

  /** Gives a learner who was not found a number, if the first response counts; whether it does. */
  boolean enrolNew(int caller, Roll roll) {
    int first = first(caller);
    boolean isNew =
        learners[caller] == Roll.NOBODY && first < first(caller + 1) && questions[first] != REFUSED;
    if (isNew) {
      learners[caller] = enrol(caller, roll);
    }
    return isNew;
  }

  /** The number of a learner on a roll, new or not. */
  int enrol(int caller, Roll roll) {
    return roll.call(names[caller], starts[caller], ends[caller], hashes[caller]);
  }

  /** The number of a learner on a roll, nobody's if they are not on it. */
  int find(int caller, Roll roll) {
    return roll.find(names[caller], starts[caller], ends[caller], hashes[caller]);
  }

  /**
   * Enters the responses of learners that were found, from one on, as long as that is all there is
   * to do.
   *
   * @return the learner with whom there is more; the number of callers if there is none
   */
  int enterFound(int caller, Codes sheets, Ledger ledger) {
    int[] numbers = ledger.plainNumbers();
    long[] tally = ledger.tally();
    int next = caller;
    while (next < callers) {
      int to = Math.min(callers, next + TOGETHER);
      if (isFragmented()) {
        sheets.approach(next, to, learners, firsts, questions);
      }
      next = sheets.putRuns(next, to, learners, firsts, questions, marks, numbers, tally);
      if (next < to) {
        return next;
      }
    }
    return callers;
  }

  /** Whether learners come back again and again, so that their sheets are far from each other. */
  private boolean isFragmented() {
    return size < MANY * callers;
  }

  int breaks() {
    return breaks;
  }

  int tail() {
    return tail;
  }
}
