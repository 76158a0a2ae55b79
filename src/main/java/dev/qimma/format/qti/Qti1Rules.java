package dev.qimma.format.qti;

import dev.qimma.markup.Element;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules of an item of QTI 1 (ASI information model, §3.2.3). */
final class Qti1Rules implements Scoring {

  private final List<Element> conditions;
  private final Map<String, Double> defaults = new HashMap<>();
  private final String score;

  Qti1Rules(Element item) {
    this.conditions =
        item.all("resprocessing").stream()
            .flatMap(rules -> rules.elements())
            .filter(rule -> rule.is("respcondition"))
            .toList();
    List<Element> declared = item.below("decvar");
    declared.forEach(one -> defaults.put(name(one), Decimal.or(one.attribute("defaultval"), 0)));
    this.score = declared.size() == 1 ? name(declared.get(0)) : "SCORE";
  }

  private static String name(Element variable) {
    String name = variable.attribute("varname");
    return name.isEmpty() ? "SCORE" : name;
  }

  @Override
  public Outcome mark(Map<String, List<String>> answers) {
    Map<String, Double> variables = new HashMap<>(defaults);
    Set<String> feedback = new HashSet<>();
    for (Element condition : conditions) {
      Optional<Element> test = condition.first("conditionvar");
      if (test.filter(one -> isMet(one, answers)).isPresent()) {
        condition.all("setvar").forEach(set -> set(set, variables));
        condition.all("displayfeedback").forEach(one -> feedback.add(one.attribute("linkrefid")));
        if (!condition.attribute("continue").equalsIgnoreCase("yes")
            && !condition.all("setvar").isEmpty()
            && isSet(condition)) {
          break;
        }
      }
    }
    return new Outcome(variables.getOrDefault(score, 0.0), feedback);
  }

  /** What adds up goes on to what else adds up, whether or not it says so. */
  private static boolean isSet(Element condition) {
    return condition.all("setvar").stream()
        .noneMatch(set -> set.attribute("action").equalsIgnoreCase("add"));
  }

  private static void set(Element set, Map<String, Double> variables) {
    double value = Decimal.or(set.text(), 0);
    double before = variables.getOrDefault(name(set), 0.0);
    double after =
        switch (set.attribute("action").toLowerCase(Locale.ROOT)) {
          case "add" -> before + value;
          case "subtract" -> before - value;
          case "multiply" -> before * value;
          case "divide" -> value == 0 ? before : before / value;
          default -> value;
        };
    variables.put(name(set), after);
  }

  /** Tests beside each other on texts of one field are alternatives, as platforms read them. */
  private static boolean isMet(Element tests, Map<String, List<String>> answers) {
    List<Element> all = tests.elements().toList();
    boolean areAlternatives =
        all.size() > 1
            && all.stream().allMatch(test -> test.is("varequal"))
            && all.stream().map(test -> test.attribute("respident")).distinct().count() == 1
            && answers.getOrDefault(all.get(0).attribute("respident"), List.of()).size() <= 1;
    return areAlternatives
        ? all.stream().anyMatch(test -> isTrue(test, answers))
        : all.stream().allMatch(test -> isTrue(test, answers));
  }

  private static boolean isTrue(Element test, Map<String, List<String>> answers) {
    List<String> answer = answers.getOrDefault(test.attribute("respident"), List.of());
    return switch (test.name()) {
      case "and" -> test.elements().allMatch(part -> isTrue(part, answers));
      case "or" -> test.elements().anyMatch(part -> isTrue(part, answers));
      case "not" -> test.elements().noneMatch(part -> isTrue(part, answers));
      case "other" -> true;
      case "unanswered" -> answer.isEmpty();
      case "varequal" -> isEqual(test, answer);
      case "varsubstring" ->
          answer.stream().anyMatch(one -> cased(test, one).contains(cased(test, test.text())));
      case "varsubset", "varinside" -> answer.contains(test.text().strip());
      case "vargte", "vargt", "varlte", "varlt" -> isOrdered(test, answer);
      case "durequal", "durlt", "durlte", "durgt", "durgte" -> false;
      default -> throw new NotUnderstood(test.name());
    };
  }

  /** The place in an answer counts where it is given. */
  private static boolean isEqual(Element test, List<String> answer) {
    String wanted = cased(test, test.text());
    int place = (int) Decimal.or(test.attribute("index"), 0);
    if (place > 0) {
      return place <= answer.size() && cased(test, answer.get(place - 1)).equals(wanted);
    }
    return answer.stream()
        .anyMatch(one -> cased(test, one).equals(wanted) || isSameNumber(one, wanted));
  }

  private static boolean isSameNumber(String one, String other) {
    return Decimal.parse(one).isPresent() && Value.isSame(one, other);
  }

  private static boolean isOrdered(Element test, List<String> answer) {
    double number =
        answer.stream().findFirst().map(one -> Decimal.or(one, Double.NaN)).orElse(Double.NaN);
    double bound = Decimal.or(test.text(), Double.NaN);
    return switch (test.name()) {
      case "vargte" -> number >= bound;
      case "vargt" -> number > bound;
      case "varlte" -> number <= bound;
      default -> number < bound;
    };
  }

  private static String cased(Element test, String text) {
    String bare = text.strip();
    boolean heedsCase = test.attribute("case").equalsIgnoreCase("yes");
    return heedsCase ? bare : bare.toLowerCase(Locale.ROOT);
  }
}
