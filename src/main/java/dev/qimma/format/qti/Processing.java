package dev.qimma.format.qti;

import dev.qimma.markup.Element;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules of an item of QTI 2 or 3, or those of the template it names. */
final class Processing implements Scoring {

  private static final String SCORE = "SCORE";

  private final Map<String, Declaration> declarations;
  private final Map<String, Value> defaults;
  private final Optional<Element> rules;
  private final List<ModalFeedback> feedback;

  /**
   * Reads the rules of an item.
   *
   * @param feedback that it may show
   */
  Processing(Element item, Map<String, Declaration> declarations, List<ModalFeedback> feedback) {
    this.declarations = declarations;
    this.defaults = defaults(item);
    this.rules = item.first("responseProcessing");
    this.feedback = feedback;
  }

  private static Map<String, Value> defaults(Element item) {
    Map<String, Value> defaults = new LinkedHashMap<>();
    for (Element declared : item.all("outcomeDeclaration")) {
      String said = declared.textAt("defaultValue", "value");
      boolean isNumber = declared.attribute("baseType").matches("float|integer");
      Value none = isNumber ? Value.of(0) : Value.NOTHING;
      defaults.put(declared.attribute("identifier"), said.isEmpty() ? none : Value.of(said));
    }
    return defaults;
  }

  @Override
  public Outcome mark(Map<String, List<String>> answers) {
    Map<String, Value> variables = new HashMap<>(defaults);
    declarations.keySet().forEach(id -> variables.put(id, Value.NOTHING));
    answers.forEach((id, answer) -> variables.put(id, new Value(answer)));
    boolean hasRules = rules.filter(all -> all.elements().findAny().isPresent()).isPresent();
    if (hasRules) {
      new Run(variables).rules(rules.orElseThrow());
    } else {
      template(variables, answers);
    }
    double score = variables.getOrDefault(SCORE, Value.NOTHING).number();
    return new Outcome(Double.isNaN(score) ? 0 : score, shown(variables));
  }

  /** The templates that come with QTI, by the last part of their address. */
  private void template(Map<String, Value> variables, Map<String, List<String>> answers) {
    String address = rules.map(all -> all.attribute("template")).orElse("");
    String name = address.replaceAll(".*/", "").replaceAll("(?i)\\.xml$", "");
    double score =
        declarations.values().stream()
            .mapToDouble(declared -> earned(name, declared, answers))
            .sum();
    variables.put(SCORE, Value.of(score));
    if (name.equals("CC2_match_basic")) {
      variables.put("FEEDBACKBASIC", Value.of(score > 0 ? "correct" : "incorrect"));
    }
  }

  private static double earned(
      String template, Declaration declared, Map<String, List<String>> answers) {
    List<String> answer = answers.getOrDefault(declared.id(), List.of());
    boolean isMapped =
        switch (template) {
          case "map_response", "CC2_map_response", "map_response_point" -> true;
          case "match_correct", "CC2_match", "CC2_match_basic" -> false;
          case "" -> !declared.mapping().isEmpty();
          default -> throw new NotUnderstood(template);
        };
    return isMapped && !declared.mapping().isEmpty()
        ? answer.isEmpty() ? 0 : declared.mapped(answer)
        : declared.isCorrect(answer) ? 1 : 0;
  }

  private Set<String> shown(Map<String, Value> variables) {
    Set<String> shown = new HashSet<>();
    for (ModalFeedback one : feedback) {
      List<String> called = variables.getOrDefault(one.outcome(), Value.NOTHING).all();
      if (called.contains(one.identifier()) != one.isHiding()) {
        shown.add(one.name());
      }
    }
    return shown;
  }

  /** One run of the rules, which ends early where a rule says so. */
  private final class Run {

    private final Map<String, Value> variables;
    private final Expressions expressions;
    private boolean isOver;

    Run(Map<String, Value> variables) {
      this.variables = variables;
      this.expressions = new Expressions(declarations, variables);
    }

    void rules(Element parent) {
      parent.elements().forEach(this::rule);
    }

    private void rule(Element rule) {
      if (isOver) {
        return;
      }
      switch (rule.name()) {
        case "responseCondition" -> condition(rule);
        case "setOutcomeValue" -> set(rule);
        case "responseProcessingFragment" -> rules(rule);
        case "exitResponse" -> isOver = true;
        case "lookupOutcomeValue", "setTemplateValue" -> unknown(rule);
        default -> throw new NotUnderstood(rule.name());
      }
    }

    /** What does not touch the score may stay unknown. */
    private void unknown(Element rule) {
      if (rule.attribute("identifier").equals(SCORE)) {
        throw new NotUnderstood(rule.name());
      }
    }

    private void set(Element rule) {
      String id = rule.attribute("identifier");
      Value value = rule.elements().findFirst().map(expressions::value).orElse(Value.NOTHING);
      variables.put(id, value);
    }

    private void condition(Element condition) {
      for (Element branch : condition.elements().toList()) {
        boolean isElse = branch.is("responseElse");
        Optional<Element> test = branch.elements().findFirst();
        if (isElse || test.filter(one -> expressions.value(one).isTrue()).isPresent()) {
          branch.elements().skip(isElse ? 0 : 1).forEach(this::rule);
          return;
        }
      }
    }
  }
}
