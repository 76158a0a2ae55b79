package dev.qimma.kind;

import dev.qimma.diagnostic.Rule;
import dev.qimma.question.Fields;
import dev.qimma.text.Fold;
import dev.qimma.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** When two options are the same: to the eye, or to the marking of what is typed. */
public final class OptionRules {

  /** Folding under which two options cannot be told apart by a reader. */
  private static final Folding TO_THE_EYE =
      new Folding(Set.of(Fold.CASE, Fold.SPACE, Fold.HARAKAT, Fold.TATWEEL, Fold.HAMZA, Fold.YA));

  private final Folding marking;

  /** Rules for answers that are marked by that folding. */
  public OptionRules(Folding marking) {
    this.marking = marking;
  }

  /** The entries that say something; empty ones are reported. */
  public static List<Fields.Item> filled(List<Fields.Item> items) {
    List<Fields.Item> filled = new ArrayList<>();
    for (Fields.Item item : items) {
      if (item.text().isBlank()) {
        item.problem(Rule.NO_OPTION, "empty");
      } else {
        filled.add(item);
      }
    }
    return filled;
  }

  /** Reports entries that repeat an earlier one. */
  public void checkDistinct(List<Fields.Item> items) {
    checkDistinct(items, List.of());
  }

  /** Reports entries that repeat an earlier one, among the first or between the two lists. */
  void checkDistinct(List<Fields.Item> first, List<Fields.Item> second) {
    Map<String, Boolean> eye = new HashMap<>();
    Map<String, Boolean> typed = new HashMap<>();
    first.forEach(item -> check(item, true, eye, typed));
    second.forEach(item -> check(item, false, eye, typed));
  }

  private void check(
      Fields.Item item, boolean inFirst, Map<String, Boolean> eye, Map<String, Boolean> typed) {
    Set<String> toTheEye = forms(item, TO_THE_EYE);
    Set<String> asTyped = forms(item, marking);
    String wording = item.text().texts().iterator().next();
    if (toTheEye.stream().anyMatch(eye::containsKey)) {
      boolean across =
          toTheEye.stream().anyMatch(form -> eye.getOrDefault(form, inFirst) != inFirst);
      item.problem(across ? Rule.KEY_AMONG_DISTRACTORS : Rule.SAME_OPTION_TWICE, "same", wording);
    } else if (asTyped.stream().anyMatch(typed::containsKey)) {
      item.problem(Rule.SAME_OPTION_TWICE, "typed", wording);
    }
    toTheEye.forEach(form -> eye.putIfAbsent(form, inFirst));
    asTyped.forEach(form -> typed.putIfAbsent(form, inFirst));
  }

  private static Set<String> forms(Fields.Item item, Folding folding) {
    Set<String> forms = new HashSet<>();
    item.text().texts().forEach(text -> forms.add(folding.normalForm(text)));
    forms.remove("");
    return forms;
  }

  /** The places of those options that some of the keys name. */
  Set<Integer> places(List<Fields.Item> keys, List<Fields.Item> options) {
    Set<Integer> places = new HashSet<>();
    keys.forEach(key -> place(key, options).ifPresent(places::add));
    return places;
  }

  /** The place of the option with the same wording in some language. */
  OptionalInt place(Fields.Item key, List<Fields.Item> options) {
    Set<String> wanted = forms(key, TO_THE_EYE);
    return IntStream.range(0, options.size())
        .filter(i -> forms(options.get(i), TO_THE_EYE).stream().anyMatch(wanted::contains))
        .findFirst();
  }
}
