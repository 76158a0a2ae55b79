package dev.qimma.cli;

import dev.qimma.history.Attempt;
import dev.qimma.history.SittingRecord;
import dev.qimma.quiz.PastSitting;
import dev.qimma.report.HistoryJson;
import dev.qimma.screen.Document;
import dev.qimma.screen.Run;
import dev.qimma.screen.Style;
import dev.qimma.screen.VerdictScreen;
import dev.qimma.screen.View;
import dev.qimma.text.Message;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells what was played. */
@Command(name = "history", description = "List the sittings so far, or one with its answers.")
final class HistoryVerb implements Callable<Integer> {

  @ParentCommand Root root = Root.NONE;

  @Parameters(paramLabel = "ID", arity = "0..1", description = "Number of a sitting.")
  @Nullable Long id;

  @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
  String format = Format.TEXT;

  @Override
  public Integer call() {
    Session session = root.session();
    Format.checked(format, Format.TEXT, Format.JSON);
    List<PastSitting> sittings = sittings(session);
    if (format.equals(Format.JSON)) {
      session.print(HistoryJson.of(sittings, id != null));
    } else {
      session.print(page(sittings, session.view()));
    }
    return Exit.DONE;
  }

  private List<PastSitting> sittings(Session session) {
    if (id == null) {
      return session.log().sittings(session.settings().learner()).stream()
          .map(PastSitting::of)
          .toList();
    }
    return List.of(PastSitting.of(known(session, id)));
  }

  /** The learner's sitting of that number; ends the verb where there is none. */
  static SittingRecord known(Session session, long id) {
    return session
        .log()
        .sitting(id)
        .filter(kept -> kept.plan().learner().equals(session.settings().learner()))
        .orElseThrow(
            () -> new Failure(Exit.USAGE, Message.of("history.unknown", String.valueOf(id))));
  }

  private Document page(List<PastSitting> sittings, View view) {
    Document.Builder page = Document.builder();
    if (sittings.isEmpty()) {
      page.text(Style.PLAIN, view.say("history.nothing"));
    }
    for (PastSitting sitting : sittings) {
      page.text(Style.PLAIN, line(sitting, view));
      if (id != null) {
        sitting.answers().forEach(answer -> add(page, answer, sitting.isSealed(), view));
      }
    }
    return page.build();
  }

  private static String line(PastSitting sitting, View view) {
    return view.say(
        "history.line",
        String.valueOf(sitting.id()),
        sitting.bank(),
        view.say(sitting.isOpen() ? "history.open" : "history.done"),
        sitting.answered(),
        sitting.plan().questions().size(),
        sitting.isSealed() ? "?" : sitting.score().rounded(),
        sitting.max().rounded());
  }

  private static void add(Document.Builder page, Attempt answer, boolean isSealed, View view) {
    Style style = isSealed ? Style.QUIET : VerdictScreen.style(answer.verdict());
    page.item(
        new Run("  " + view.theme().sign(style) + " ", style),
        new Run(answer.question(), Style.KEY),
        Run.of("  \u2068" + answer.reply() + "\u2069  "),
        new Run(
            (isSealed ? "?" : answer.score().rounded()) + "/" + answer.max().rounded(),
            Style.QUIET));
  }
}
