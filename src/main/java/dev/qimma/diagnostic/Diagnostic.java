package dev.qimma.diagnostic;

import dev.qimma.text.Message;

/**
 * One problem: the rule it breaks, where, in which question (empty when in none), what is wrong and
 * how to mend it.
 */
public record Diagnostic(
    Rule rule, Severity severity, Span span, String question, Message message, Message remedy)
    implements Comparable<Diagnostic> {

  @Override
  public int compareTo(Diagnostic other) {
    int order = span.compareTo(other.span);
    if (order == 0) {
      order = rule.compareTo(other.rule);
    }
    return order == 0 ? message.toString().compareTo(other.message.toString()) : order;
  }
}
