package dev.qimma.format.qti;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Marks by what an item declares to be right, where its rules are not understood. */
final class PlainScoring implements Scoring {

  private final Map<String, Declaration> declarations;

  PlainScoring(Map<String, Declaration> declarations) {
    this.declarations = declarations;
  }

  @Override
  public Outcome mark(Map<String, List<String>> answers) {
    double score =
        declarations.values().stream()
            .mapToDouble(
                declared -> earned(declared, answers.getOrDefault(declared.id(), List.of())))
            .sum();
    return new Outcome(score, Set.of());
  }

  private static double earned(Declaration declared, List<String> answer) {
    if (answer.isEmpty()) {
      return 0;
    }
    return declared.mapping().isEmpty()
        ? declared.isCorrect(answer) || isAmong(declared, answer) ? 1 : 0
        : declared.mapped(answer);
  }

  /** Several texts may be given as right where one is to be typed. */
  private static boolean isAmong(Declaration declared, List<String> answer) {
    return declared.cardinality().equals("single")
        && answer.size() == 1
        && declared.correct().stream().anyMatch(one -> Value.isSame(one, answer.get(0)));
  }
}
