package dev.qimma.exchange;

import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Span;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.List;

/** Collects what is left out of a file that is read, and what changes on the way. */
public final class Report {

  private final String file;
  private final List<Diagnostic> problems = new ArrayList<>();

  /** Begins one on a file, as it is named in messages. */
  public Report(String file) {
    this.file = file;
  }

  public Span at(int line) {
    return Span.at(file, Math.max(line, 1), 1);
  }

  /** A question is left out, for a reason. */
  public void leftOut(Span place, String question, String variant, Object... arguments) {
    add(Rule.LEFT_OUT_ON_IMPORT, place, question, variant, arguments);
  }

  /** Something of a question is not carried, or changed. */
  public void changed(Span place, String question, String variant, Object... arguments) {
    add(Rule.CHANGED_ON_IMPORT, place, question, variant, arguments);
  }

  /** The file is none of the format, or cannot be read from some place on. */
  public void unreadable(Span place, String variant, Object... arguments) {
    add(Rule.UNREADABLE_FILE, place, "", variant, arguments);
  }

  private void add(Rule rule, Span place, String question, String variant, Object... arguments) {
    String key = rule.code() + "." + variant;
    add(
        new Diagnostic(
            rule,
            rule.severity(),
            place,
            question,
            Message.of(key, arguments),
            Message.of(key + ".remedy", arguments)));
  }

  public void add(Diagnostic problem) {
    problems.add(problem);
  }

  /** All of it, in the order told. */
  public List<Diagnostic> problems() {
    return List.copyOf(problems);
  }
}
