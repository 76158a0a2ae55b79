package dev.qimma.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Counts what becomes of each record, and numbers the marks in the order in which they first count,
 * so that nothing depends on which thread met one first.
 */
final class Ledger {

  private static final int UNSEEN = -1;

  private final Marks given;
  private final List<Mark> marks = new ArrayList<>();

  /** The number here of a mark by the number that it was given. */
  private int[] numbers = new int[0];

  /** How many records have each mark. */
  private long[] counts = new long[0];

  private boolean[] doubtful = new boolean[0];
  private int[] plain = new int[0];

  private final Map<Reason, Long> rejects = new EnumMap<>(Reason.class);
  private long records;

  Ledger(Marks given) {
    this.given = given;
  }

  void read(int more) {
    records += more;
  }

  void reject(Reason reason) {
    rejects.merge(reason, 1L, Long::sum);
  }

  /** The number that a mark has here, by the number it was given. */
  int number(int code) {
    int number = code < numbers.length ? numbers[code] : UNSEEN;
    return number == UNSEEN ? enter(code) : number;
  }

  void count(int number) {
    counts[number]++;
  }

  /** The numbers by those that were given, below 0 where more is to be done than to count. */
  int[] plainNumbers() {
    return plain;
  }

  /** How many records have each mark, to be counted on. */
  long[] tally() {
    return counts;
  }

  private int enter(int code) {
    int known = numbers.length;
    if (code >= known) {
      numbers = Arrays.copyOf(numbers, Math.max(code + 1, known * 2));
      Arrays.fill(numbers, known, numbers.length, UNSEEN);
      plain = Arrays.copyOf(plain, numbers.length);
      Arrays.fill(plain, known, numbers.length, UNSEEN);
    }
    numbers[code] = marks.size();
    marks.add(given.mark(code));
    if (marks.size() > counts.length) {
      counts = Arrays.copyOf(counts, marks.size() * 2);
      doubtful = Arrays.copyOf(doubtful, marks.size() * 2);
    }
    doubtful[numbers[code]] = given.mark(code).doubt().isPresent();
    plain[code] = doubtful[numbers[code]] ? UNSEEN : numbers[code];
    return numbers[code];
  }

  /** A mark that counted does so no more: its record is rejected after all. */
  void uncount(int number) {
    counts[number]--;
  }

  Mark mark(int number) {
    return marks.get(number);
  }

  boolean isDoubtful(int number) {
    return doubtful[number];
  }

  List<Mark> marks() {
    return List.copyOf(marks);
  }

  Counts counts() {
    long graded = 0;
    long blank = 0;
    Map<Warning.Kind, Long> warnings = new EnumMap<>(Warning.Kind.class);
    for (int number = 0; number < marks.size(); number++) {
      long count = counts[number];
      graded += marks.get(number).isBlank() ? 0 : count;
      blank += marks.get(number).isBlank() ? count : 0;
      marks.get(number).doubt().ifPresent(kind -> warnings.merge(kind, count, Long::sum));
    }
    return new Counts(records, graded, blank, rejects, warnings);
  }
}
