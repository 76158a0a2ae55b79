package dev.qimma.format.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Marks texts that Canvas lists as if they were picked: each that is listed is right. */
final class Qti1Answers implements Scoring {

  private final Scoring rules;
  private final Map<String, List<String>> right = new LinkedHashMap<>();

  Qti1Answers(List<Field> fields, Scoring rules) {
    this.rules = rules;
    for (Field field : fields) {
      if (field instanceof Field.Entry entry) {
        right.put(entry.id(), entry.candidates().stream().map(Qti1Answers::small).toList());
      }
    }
  }

  @Override
  public Outcome mark(Map<String, List<String>> answers) {
    long hits =
        answers.entrySet().stream()
            .filter(
                answer ->
                    answer.getValue().stream().anyMatch(text -> isRight(answer.getKey(), text)))
            .count();
    return new Outcome(hits, rules.mark(Map.of()).feedback());
  }

  private boolean isRight(String field, String text) {
    return right.getOrDefault(field, List.of()).contains(small(text));
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Pairs as rules of QTI 1 know them: a field for each thing on the left. */
  static Map<String, List<String>> apart(Map<String, List<String>> answers) {
    Map<String, List<String>> apart = new LinkedHashMap<>();
    answers
        .values()
        .forEach(
            pairs ->
                pairs.forEach(
                    pair -> {
                      int space = pair.indexOf(' ');
                      if (space > 0) {
                        apart
                            .computeIfAbsent(pair.substring(0, space), id -> new ArrayList<>())
                            .add(pair.substring(space + 1));
                      }
                    }));
    return apart;
  }
}
