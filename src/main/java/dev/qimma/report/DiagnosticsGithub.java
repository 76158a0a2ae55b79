package dev.qimma.report;

import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Severity;
import dev.qimma.diagnostic.Span;
import dev.qimma.text.Displayable;
import dev.qimma.text.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Diagnostics as workflow commands, which GitHub shows beside the lines. It shows but ten of a kind
 * for each step, so the worst come first.
 */
public final class DiagnosticsGithub {

  private DiagnosticsGithub() {}

  /** One command a line. */
  public static String of(List<Diagnostic> diagnostics, Messages messages) {
    return diagnostics.stream()
        .sorted(Comparator.comparing(Diagnostic::severity))
        .map(diagnostic -> command(diagnostic, messages))
        .collect(Collectors.joining());
  }

  private static String command(Diagnostic diagnostic, Messages messages) {
    String said = messages.say(diagnostic.message()) + "; " + messages.say(diagnostic.remedy());
    return "::"
        + word(diagnostic.severity())
        + " file="
        + property(diagnostic.span().file())
        + extent(diagnostic.span())
        + ",title="
        + diagnostic.rule().code()
        + "::"
        + escaped(said)
        + "\n";
  }

  private static String extent(Span span) {
    String from = ",line=" + span.line() + ",col=" + span.column() + ",endLine=" + span.endLine();
    boolean isInOneLine = span.endLine() == span.line() && span.endColumn() > span.column();
    return isInOneLine ? from + ",endColumn=" + span.endColumn() : from;
  }

  private static String word(Severity severity) {
    return severity == Severity.INFO ? "notice" : severity.word();
  }

  private static String escaped(String text) {
    return Displayable.of(text.replace("\r", "\n")).replace("%", "%25").replace("\n", "%0A");
  }

  private static String property(String text) {
    return escaped(text).replace(":", "%3A").replace(",", "%2C");
  }
}
