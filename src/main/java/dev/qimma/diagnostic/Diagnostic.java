package dev.qimma.diagnostic;

import dev.qimma.text.Message;
import java.util.Comparator;

/**
 * One problem: the rule it breaks, where, in which question (empty when in none), what is wrong and
 * how to mend it.
 */
public record Diagnostic(
    Rule rule, Severity severity, Span span, String question, Message message, Message remedy)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing(Diagnostic::span)
          .thenComparing(Diagnostic::rule)
          .thenComparing(diagnostic -> diagnostic.message().toString());

  @Override
  public int compareTo(Diagnostic other) {
    return BY_PLACE.compare(this, other);
  }
}
