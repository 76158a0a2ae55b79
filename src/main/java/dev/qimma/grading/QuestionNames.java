package dev.qimma.grading;

import dev.qimma.question.Question;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds questions by {@code bank/id}, or by {@code id} where only one has it. */
final class QuestionNames {

  private final List<Question> questions;
  private final Map<String, Integer> places = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  QuestionNames(List<Question> questions) {
    this.questions = List.copyOf(questions);
    for (int i = 0; i < questions.size(); i++) {
      enter(questions.get(i).card().name(), i);
      enter(questions.get(i).card().id(), i);
    }
  }

  private void enter(String name, int place) {
    if (places.putIfAbsent(name, place) != null) {
      ambiguous.add(name);
    }
  }

  int size() {
    return questions.size();
  }

  /** Its place in bank order; none where no question, or more than one, is called so. */
  Optional<Integer> find(String name) {
    String stripped = name.strip();
    return ambiguous.contains(stripped)
        ? Optional.empty()
        : Optional.ofNullable(places.get(stripped));
  }

  /** The shortest name of the question at a place. */
  String shortest(int place) {
    return shortest(questions.get(place));
  }

  /** The shortest name that finds it. */
  String shortest(Question question) {
    String id = question.card().id();
    return ambiguous.contains(id) ? question.card().name() : id;
  }
}
