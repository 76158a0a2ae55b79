package dev.qimma.cli;

import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.exchange.Arrival;
import dev.qimma.exchange.Format;
import dev.qimma.exchange.Importing;
import dev.qimma.screen.DiagnosticText;
import dev.qimma.screen.Document;
import dev.qimma.screen.Run;
import dev.qimma.screen.Style;
import dev.qimma.text.Message;
import java.util.List;

/** Tells what came of bringing questions in. */
record ImportPage(Session session, Format format, Importing.Imported imported) {

  /** The problems on standard error, the questions and their number on standard output. */
  void print(String bank, boolean isWritten, boolean isDryRun) {
    problems(session, imported.problems(), "check.more");
    Document.Builder page = Document.builder();
    imported.arrivals().stream()
        .limit(Told.MOST)
        .forEach(
            arrival ->
                page.item(
                    new Run(
                        session.view().say("exchange.state." + arrival.state().word()),
                        Style.QUIET),
                    Run.of("  " + arrival.id() + "  " + arrival.kind())));
    int more = imported.arrivals().size() - Told.MOST;
    if (more > 0) {
      page.text(Style.QUIET, session.view().say("check.more", more));
    }
    page.message(Style.PLAIN, session.view().say("exchange.total", counts()));
    if (isDryRun) {
      page.message(Style.QUIET, session.view().say("exchange.dry-run"));
    } else if (isWritten) {
      String files = String.join(", ", imported.files().stream().map(file -> file.path()).toList());
      page.message(Style.RIGHT, session.view().say("exchange.wrote", files));
      NextStep.add(
          page, "exchange.next-check", "qimma check " + CommandWords.quoted(bank), session.view());
    }
    session.print(page.build());
  }

  private List<Message> counts() {
    return List.of(
        Message.of("exchange.new", imported.count(Arrival.State.NEW)),
        Message.of("exchange.changed", imported.count(Arrival.State.CHANGED)),
        Message.of("exchange.unchanged", imported.count(Arrival.State.UNCHANGED)),
        Message.of("exchange.kept", imported.count(Arrival.State.KEPT)));
  }

  /** What was left out and lost, a line each. */
  static void problems(Session session, List<Diagnostic> problems, String more) {
    DiagnosticText text = new DiagnosticText(session.messages(), session.theme());
    Told told = new Told(session);
    problems.forEach(problem -> told.add(text.document(problem, List.of())));
    told.close(more);
  }
}
