package dev.qimma.format.qti;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds when each feedback is shown, by giving answers and seeing. */
final class FeedbackFinder {

  /** What nobody would answer: no word, and far from any number. */
  private static final String NONSENSE = "-987654321987.5";

  private final Presented item;
  private final Solver solver;
  private final Map<String, List<String>> keys;

  FeedbackFinder(Presented item, Solver solver, Map<String, List<String>> keys) {
    this.item = item;
    this.solver = solver;
    this.keys = keys;
  }

  QtiItem.Feedback feedback() {
    Set<String> right = shown(keys);
    List<Set<String>> wrongs = wrongs();
    Set<String> always = new HashSet<>(right);
    wrongs.forEach(always::retainAll);
    Set<String> wrong = new HashSet<>(wrongs.get(0));
    wrongs.forEach(wrong::retainAll);
    wrong.removeAll(right);
    Set<String> onlyRight = new HashSet<>(right);
    wrongs.forEach(onlyRight::removeAll);
    onlyRight.removeIf(this::isOfOption);
    return new QtiItem.Feedback(
        text(always), text(onlyRight), isOneWrong(wrongs) ? "" : text(wrong));
  }

  /** With one wrong answer alone, what is said to it is the feedback of that option. */
  private boolean isOneWrong(List<Set<String>> wrongs) {
    return wrongs.size() == 1 && item.fields().get(0) instanceof Field.Pick;
  }

  /** What is said to who picks an option, by its name. */
  Map<String, String> ofOptions(Field.Pick pick) {
    Map<String, Set<String>> shown = new LinkedHashMap<>();
    for (Field.Label label : pick.labels()) {
      shown.put(label.id(), shown(answering(pick, List.of(label.id()))));
    }
    Map<String, Integer> times = new HashMap<>();
    shown.values().forEach(names -> names.forEach(name -> times.merge(name, 1, Integer::sum)));
    List<String> key = keys.getOrDefault(pick.id(), List.of());
    Map<String, String> texts = new HashMap<>();
    for (Field.Label label : pick.labels()) {
      Set<String> own = new HashSet<>(shown.getOrDefault(label.id(), Set.of()));
      own.removeIf(name -> times.getOrDefault(name, 0) > 1 || isOfRightness(name, label, key));
      String text = joined(label.feedback(), text(own));
      if (!text.isEmpty()) {
        texts.put(label.id(), text);
      }
    }
    return texts;
  }

  /** What is shown for the one right option is its own only where it is called like it. */
  private static boolean isOfRightness(String name, Field.Label label, List<String> key) {
    return key.equals(List.of(label.id())) && !isCalledLike(name, label.id());
  }

  private boolean isOfOption(String name) {
    return item.fields().stream()
        .anyMatch(
            field ->
                field instanceof Field.Pick pick
                    && pick.labels().stream().anyMatch(label -> isCalledLike(name, label.id())));
  }

  private static boolean isCalledLike(String name, String id) {
    return name.equals(id) || name.endsWith(" " + id) || name.equals(id + "_fb");
  }

  private static String joined(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other)
        ? (one.isEmpty() ? other : one)
        : one + other;
  }

  private List<Set<String>> wrongs() {
    Field first = item.fields().get(0);
    List<Set<String>> wrongs = new ArrayList<>();
    if (item.fields().size() == 1 && first instanceof Field.Pick pick) {
      List<String> key = keys.getOrDefault(pick.id(), List.of());
      pick.labels().stream()
          .filter(label -> !key.contains(label.id()))
          .forEach(label -> wrongs.add(shown(answering(pick, List.of(label.id())))));
    }
    if (wrongs.isEmpty()) {
      Map<String, List<String>> nonsense = new LinkedHashMap<>();
      item.fields()
          .forEach(
              field ->
                  nonsense.put(
                      field.id(), field instanceof Field.Entry ? List.of(NONSENSE) : List.of()));
      wrongs.add(shown(nonsense));
    }
    return wrongs;
  }

  private Map<String, List<String>> answering(Field field, List<String> answer) {
    Map<String, List<String>> answers = new LinkedHashMap<>(keys);
    answers.put(field.id(), answer);
    return answers;
  }

  private Set<String> shown(Map<String, List<String>> answers) {
    return solver.beside(answers).mark("", List.of()).feedback();
  }

  /** The texts of those names, in the order of their names, each once. */
  private String text(Set<String> names) {
    return names.stream()
        .sorted()
        .map(name -> item.feedback().getOrDefault(name, ""))
        .filter(text -> !text.isBlank())
        .distinct()
        .collect(Collectors.joining());
  }
}
