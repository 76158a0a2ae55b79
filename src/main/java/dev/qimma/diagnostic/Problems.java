package dev.qimma.diagnostic;

import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.List;

/** Collects problems while reading goes on, so that all are told at once. */
public final class Problems {

  private final List<Diagnostic> found = new ArrayList<>();

  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  public void addAll(Problems others) {
    found.addAll(others.found);
  }

  public void add(Rule rule, Span span, String question, Message message, Message remedy) {
    add(new Diagnostic(rule, rule.severity(), span, question, message, remedy));
  }

  /** All problems in the order of their places, each once. */
  public List<Diagnostic> sorted() {
    return found.stream().distinct().sorted().toList();
  }

  public boolean has(Rule rule) {
    return found.stream().anyMatch(problem -> problem.rule() == rule);
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
