package dev.qimma.lint.wording;

import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Severity;
import java.util.Arrays;
import java.util.List;

/**
 * What a rule finds in one wording of a question.
 *
 * @param variant which sentence of the rule's says it
 * @param words that fill the holes of the sentence, one or several for each
 */
public record Fault(Rule rule, Severity severity, String variant, List<List<String>> words) {

  public Fault {
    words = words.stream().map(List::copyOf).toList();
  }

  public static Fault of(Rule rule, String... words) {
    return new Fault(rule, rule.severity(), "message", Arrays.stream(words).map(List::of).toList());
  }

  public Fault as(Severity other) {
    return new Fault(rule, other, variant, words);
  }

  public Fault saying(String other) {
    return new Fault(rule, severity, other, words);
  }
}
