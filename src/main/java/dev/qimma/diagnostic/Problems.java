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
    List<Diagnostic> sorted = found.stream().sorted().toList();
    return hasAlike(sorted) ? sorted.stream().distinct().toList() : sorted;
  }

  /** Whether two may be the same; mostly none are, and to find that out so takes a moment less. */
  private static boolean hasAlike(List<Diagnostic> sorted) {
    for (int at = 1; at < sorted.size(); at++) {
      if (sorted.get(at - 1).compareTo(sorted.get(at)) == 0) {
        return true;
      }
    }
    return false;
  }

  public boolean has(Rule rule) {
    return found.stream().anyMatch(problem -> problem.rule() == rule);
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
