package dev.qimma.cli;

import dev.qimma.authoring.writing.Rehearsal;
import dev.qimma.bank.yaml.YamlFile;
import dev.qimma.question.Question;
import dev.qimma.quiz.Console;
import dev.qimma.report.PreviewJson;
import dev.qimma.screen.Document;
import dev.qimma.screen.PreviewScreen;
import dev.qimma.screen.Style;
import dev.qimma.screen.VerdictScreen;
import dev.qimma.screen.View;
import dev.qimma.source.Finding;
import dev.qimma.source.Passage;
import dev.qimma.terminal.ProcessEditor;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows a teacher a question from both sides. */
@Command(
    name = "preview",
    description =
        "Show a question as a learner sees it, then every verdict and reason. For teachers: it"
            + " tells the key.",
    footer = {
      "",
      "Examples:",
      "  qimma preview rise --bank water",
      "  qimma preview water/questions.yaml:40"
    })
final class PreviewVerb implements Callable<Integer> {

  private static final Set<String> EDIT = Set.of(":edit", ":تحرير");
  private static final Set<String> LEAVE = Set.of(":quit", ":خروج");

  @ParentCommand Root root = Root.NONE;

  @Parameters(paramLabel = "WHAT", description = "id, or bank/id; or FILE, or FILE:LINE.")
  String what = "";

  @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
  String format = Format.TEXT;

  @Override
  public Integer call() {
    Session session = root.session();
    Format.checked(format, Format.TEXT, Format.JSON);
    List<Previewed> chosen = PreviewChoice.of(session, what);
    if (format.equals(Format.JSON)) {
      session.print(PreviewJson.of(chosen.stream().map(PreviewVerb::json).toList()));
      return Exit.DONE;
    }
    chosen.stream().limit(1).forEach(one -> tellProblems(session, one));
    boolean isAsked = session.world().isInteractive() && !session.settings().isSilent();
    for (int at = 0; at < chosen.size(); at++) {
      show(session, page(chosen.get(at), session.view()), isAsked);
      if (!isAsked && at + 1 < chosen.size()) {
        session.print(Document.builder().gap().build());
      }
      if (isAsked && !goesOn(session, chosen.get(at))) {
        return Exit.DONE;
      }
    }
    return Exit.DONE;
  }

  private static void tellProblems(Session session, Previewed one) {
    if (one.errors() > 0) {
      session.tell(Message.of("preview.problems", one.errors(), one.bankPath()));
    }
  }

  private static boolean goesOn(Session session, Previewed shown) {
    Previewed now = shown;
    while (true) {
      session.print(
          Document.builder().text(Style.QUIET, session.view().say("preview.next")).build());
      Console.Line line = session.consoleAsItIs().ask("> ");
      if (!(line instanceof Console.Typed typed) || LEAVE.contains(typed.text().strip())) {
        return false;
      }
      if (!EDIT.contains(typed.text().strip())) {
        return true;
      }
      ProcessEditor editor =
          new ProcessEditor(session.world().environment(), session.world().folder());
      if (!editor.open(now.question().card().span())) {
        session.say("order.no-editor");
        continue;
      }
      Optional<Previewed> again = PreviewChoice.again(session, now);
      if (again.isEmpty()) {
        session.say("preview.none", now.question().card().span().place());
        return true;
      }
      now = again.get();
      tellProblems(session, now);
      show(session, page(now, session.view()), true);
    }
  }

  /** No pager where a question follows, which it would take for itself. */
  private static void show(Session session, Document page, boolean isAsked) {
    if (isAsked) {
      session.consoleAsItIs().show(page);
    } else {
      session.print(page);
    }
  }

  private static Document page(Previewed one, View view) {
    Question question = one.question();
    String place = question.card().span().file() + ":" + question.card().span().line();
    Document.Builder page = Document.builder();
    page.add(PreviewScreen.of(question, place, Rehearsal.of(question, accepted(one)), view));
    for (Passage passage : question.card().passages()) {
      page.gap().add(VerdictScreen.quote(passage, view));
      page.text(Style.QUIET, view.say("source.name", passage.source() + "/" + passage.id()));
      one.text(passage.source())
          .map(text -> text.find(passage.quote()))
          .filter(Finding.Found.class::isInstance)
          .map(found -> ((Finding.Found) found).place())
          .ifPresent(
              where ->
                  page.text(
                      Style.QUIET,
                      view.say("preview.place", passage.source(), where.line(), where.column())));
    }
    return page.build();
  }

  private static PreviewJson.One json(Previewed one) {
    List<PreviewJson.Found> places = new ArrayList<>();
    for (Passage passage : one.question().card().passages()) {
      one.text(passage.source())
          .map(text -> text.find(passage.quote()))
          .filter(Finding.Found.class::isInstance)
          .map(found -> ((Finding.Found) found).place())
          .ifPresent(
              place -> places.add(new PreviewJson.Found(passage.id(), passage.source(), place)));
    }
    return new PreviewJson.One(one.question(), Rehearsal.of(one.question(), accepted(one)), places);
  }

  private static List<String> accepted(Previewed one) {
    return one.file()
        .flatMap(file -> YamlFile.read(file).root())
        .map(root -> Rehearsal.accepted(one.question(), root))
        .orElse(List.of());
  }
}
