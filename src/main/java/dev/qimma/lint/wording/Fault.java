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
 * @param culprit the option, answer or hint that is to be mended; empty where it is the question
 */
public record Fault(
    Rule rule, Severity severity, String variant, List<List<String>> words, String culprit) {

  public Fault {
    words = words.stream().map(List::copyOf).toList();
  }

  public static Fault of(Rule rule, String... words) {
    return new Fault(
        rule, rule.severity(), "message", Arrays.stream(words).map(List::of).toList(), "");
  }

  public Fault as(Severity other) {
    return new Fault(rule, other, variant, words, culprit);
  }

  public Fault saying(String other) {
    return new Fault(rule, severity, other, words, culprit);
  }

  /** The same, of that text. */
  public Fault in(String text) {
    return new Fault(rule, severity, variant, words, text);
  }
}
