package dev.qimma.grading;

import java.util.EnumMap;
import java.util.Map;

/** Counts what becomes of each record. */
final class Ledger {

  private final Map<Reason, Long> rejects = new EnumMap<>(Reason.class);
  private final Map<Warning.Kind, Long> warnings = new EnumMap<>(Warning.Kind.class);
  private long records;
  private long graded;
  private long blank;

  void read() {
    records++;
  }

  void reject(Reason reason) {
    rejects.merge(reason, 1L, Long::sum);
  }

  void count(Mark mark) {
    change(mark, 1);
  }

  /** A mark that counted does so no more: its record is rejected after all. */
  void uncount(Mark mark) {
    change(mark, -1);
  }

  private void change(Mark mark, long by) {
    if (mark.isBlank()) {
      blank += by;
    } else {
      graded += by;
    }
    mark.doubt().ifPresent(kind -> warnings.merge(kind, by, Long::sum));
  }

  Counts counts() {
    return new Counts(records, graded, blank, rejects, warnings);
  }
}
