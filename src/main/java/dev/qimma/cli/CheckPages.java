package dev.qimma.cli;

import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.report.DiagnosticsGithub;
import dev.qimma.report.DiagnosticsJson;
import dev.qimma.report.DiagnosticsSarif;
import dev.qimma.screen.DiagnosticText;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Shows what a look at some banks found, in the format asked for. */
record CheckPages(Session session, String format) {

  static final String SARIF = "sarif";
  static final String GITHUB = "github";

  void print(CheckRound round) {
    switch (format) {
      case Format.JSON -> json(round.diagnostics());
      case SARIF ->
          session.print(
              DiagnosticsSarif.of(round.diagnostics(), Version.text(), session.messages()));
      case GITHUB -> session.print(DiagnosticsGithub.of(round.diagnostics(), session.messages()));
      default -> text(round);
    }
  }

  private void json(List<Diagnostic> diagnostics) {
    PrintWriter out = new PrintWriter(session.world().out(), false, StandardCharsets.UTF_8);
    DiagnosticsJson.write(diagnostics, session.messages(), out);
    out.flush();
  }

  private void text(CheckRound round) {
    DiagnosticText whole = new DiagnosticText(session.messages(), session.theme());
    DiagnosticText text =
        session.world().isOutputTerminal() ? whole.within(session.printer().width()) : whole;
    Map<String, List<String>> lines = new HashMap<>();
    for (Diagnostic diagnostic : shown(round.diagnostics())) {
      List<String> file = lines.computeIfAbsent(diagnostic.span().file(), round::lines);
      session.print(text.document(diagnostic, file));
    }
    int more = round.diagnostics().size() - Told.MOST;
    if (more > 0) {
      session.say("check.more", more);
    }
    session.print(text.closing(round.diagnostics(), round.files().size(), round.questions()));
  }

  /** All, or the worst of them; in the order of their places. */
  private static List<Diagnostic> shown(List<Diagnostic> all) {
    Stream<Diagnostic> worst =
        all.stream().sorted(Comparator.comparing(Diagnostic::severity)).limit(Told.MOST);
    return all.size() <= Told.MOST ? all : worst.sorted().toList();
  }
}
