package dev.qimma.kind;

import dev.qimma.diagnostic.Rule;
import dev.qimma.question.Fields;
import dev.qimma.text.Fold;
import dev.qimma.text.Folding;
import dev.qimma.text.Skeletons;
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
    if (areApart(first, second)) {
      return;
    }
    Map<String, Boolean> eye = new HashMap<>();
    Map<String, Boolean> typed = new HashMap<>();
    for (Fields.Item item : first) {
      check(item, true, eye, typed);
    }
    for (Fields.Item item : second) {
      check(item, false, eye, typed);
    }
  }

  /** Whether no folding can make two of them the same, as is most often so. */
  private static boolean areApart(List<Fields.Item> first, List<Fields.Item> second) {
    Skeletons skeletons = new Skeletons();
    return areApart(first, skeletons) && areApart(second, skeletons);
  }

  private static boolean areApart(List<Fields.Item> items, Skeletons others) {
    for (Fields.Item item : items) {
      if (!others.takesNew(item.text().texts())) {
        return false;
      }
    }
    return true;
  }

  private void check(
      Fields.Item item, boolean inFirst, Map<String, Boolean> eye, Map<String, Boolean> typed) {
    List<String> toTheEye = forms(item, TO_THE_EYE);
    List<String> asTyped = forms(item, marking);
    String wording = item.text().texts().iterator().next();
    if (isAny(toTheEye, eye)) {
      boolean across =
          toTheEye.stream().anyMatch(form -> eye.getOrDefault(form, inFirst) != inFirst);
      item.problem(across ? Rule.KEY_AMONG_DISTRACTORS : Rule.SAME_OPTION_TWICE, "same", wording);
    } else if (isAny(asTyped, typed)) {
      item.problem(Rule.SAME_OPTION_TWICE, "typed", wording);
    }
    keep(toTheEye, inFirst, eye);
    keep(asTyped, inFirst, typed);
  }

  private static boolean isAny(List<String> forms, Map<String, Boolean> seen) {
    for (String form : forms) {
      if (seen.containsKey(form)) {
        return true;
      }
    }
    return false;
  }

  private static void keep(List<String> forms, boolean inFirst, Map<String, Boolean> seen) {
    for (String form : forms) {
      seen.putIfAbsent(form, inFirst);
    }
  }

  private static List<String> forms(Fields.Item item, Folding folding) {
    List<String> forms = new ArrayList<>();
    for (String text : item.text().texts()) {
      String form = folding.normalForm(text);
      if (!form.isEmpty()) {
        forms.add(form);
      }
    }
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
    List<String> wanted = forms(key, TO_THE_EYE);
    return IntStream.range(0, options.size())
        .filter(i -> forms(options.get(i), TO_THE_EYE).stream().anyMatch(wanted::contains))
        .findFirst();
  }
}
