package dev.qimma.grading;

import dev.qimma.grading.bytes.Codes;
import dev.qimma.grading.bytes.Roll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The sheets of all learners by their numbers, in the order of first appearance; then those of who
 * is absent.
 */
record Sheets(Roll learners, List<String> absent, Codes codes, int questions) {

  static final int MISSING = Codes.NONE;

  static Sheets of(Roll learners, Roll expected, Codes codes, int questions) {
    List<String> absent = new ArrayList<>();
    if (expected.size() > 0) {
      Set<String> present = new HashSet<>();
      IntStream.range(0, learners.size()).mapToObj(learners::name).forEach(present::add);
      IntStream.range(0, expected.size())
          .mapToObj(expected::name)
          .filter(name -> !present.contains(name))
          .forEach(absent::add);
    }
    return new Sheets(learners, List.copyOf(absent), codes, questions);
  }

  int size() {
    return learners.size() + absent.size();
  }

  String name(int learner) {
    return isAbsent(learner) ? absent.get(learner - learners.size()) : learners.name(learner);
  }

  boolean isAbsent(int learner) {
    return learner >= learners.size();
  }

  int code(int learner, int question) {
    return isAbsent(learner) ? MISSING : codes.get(learner, question);
  }

  /** The codes of all learners for a question. */
  int[] codes(int question) {
    int[] column = new int[size()];
    copyTo(column, 0, question);
    return column;
  }

  /** Copies the codes for a question, from a learner on as many as there is room for. */
  void copyTo(int[] column, int from, int question) {
    int present = Math.max(0, Math.min(column.length, learners.size() - from));
    codes.copyTo(column, from, present, question);
    Arrays.fill(column, present, column.length, MISSING);
  }
}
