package dev.qimma.cli;

import dev.qimma.authoring.writing.Ask;
import dev.qimma.authoring.writing.Draft;
import dev.qimma.authoring.writing.Form;
import dev.qimma.authoring.writing.PageEdit;
import dev.qimma.authoring.writing.Scaffold;
import dev.qimma.authoring.writing.Written;
import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Severity;
import dev.qimma.diagnostic.Span;
import dev.qimma.screen.DiagnosticText;
import dev.qimma.screen.Document;
import dev.qimma.screen.Run;
import dev.qimma.screen.Style;
import dev.qimma.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One question: asked for, checked as {@code check} does, mended, and written. */
final class QuestionWriting {

  private static final String WHOLE_BANK = "QB";

  private final Session session;
  private final Workbench bench;
  private final Interview interview;

  QuestionWriting(Session session, Workbench bench, Interview interview) {
    this.session = session;
    this.bench = bench;
    this.interview = interview;
  }

  /** A question in the file it would be in. */
  private record Trial(Workbench changed, String id, Written.Keyed item, BankReader.Loaded bank) {

    Span place() {
      return bank.bank()
          .question(id)
          .map(question -> question.card().span())
          .orElseGet(() -> Span.at("", 1, 1));
    }
  }

  /** Asks until there is a question that can be written, and writes it. */
  void write(String path) {
    Draft draft = new Draft(interview.kind());
    Workbench quoted = bench;
    for (Ask ask : draft.asks()) {
      quoted = ask(ask, draft, quoted);
    }
    Trial trial = trial(draft, quoted, path);
    List<Diagnostic> problems = problems(trial);
    while (!problems.isEmpty()) {
      Optional<Ask> wrong = toMend(draft, trial, problems);
      if (wrong.isEmpty()) {
        break;
      }
      quoted = ask(wrong.get(), draft, quoted);
      trial = trial(draft, quoted, path);
      problems = problems(trial);
    }
    bench.replaceBy(trial.changed());
    Span place = trial.place();
    Document.Builder page = Document.builder();
    page.gap().text(Style.RIGHT, session.view().say("ask.wrote"));
    page.line(new Run("  " + place.file() + ":" + place.line(), Style.KEY));
    String shown = CommandWords.quoted(place.file()) + ":" + place.line();
    NextStep.add(page, "ask.preview", "qimma preview " + shown, session.view());
    interview.show(page.gap().build());
  }

  private Workbench ask(Ask ask, Draft draft, Workbench quoted) {
    if (!ask.equals(Form.QUOTE)) {
      interview.ask(ask, draft);
      return quoted;
    }
    return new QuoteQuestion(session, interview).ask(draft, quoted);
  }

  private Trial trial(Draft draft, Workbench quoted, String path) {
    Set<String> taken =
        quoted.loaded().bank().questions().stream()
            .map(question -> question.card().id())
            .collect(Collectors.toSet());
    String id = draft.name(taken);
    Written.Keyed item = draft.item(id);
    BankFile edited =
        PageEdit.append(file(quoted, path), "questions", item)
            .orElseThrow(() -> Workbench.uneditable(path));
    Workbench changed = quoted.with(edited);
    return new Trial(changed, id, item, changed.checked());
  }

  private BankFile file(Workbench quoted, String path) {
    return quoted.found().files().stream()
        .filter(file -> file.path().equals(path))
        .findFirst()
        .orElseGet(
            () ->
                new BankFile(
                    path,
                    new Scaffold("", quoted.language(), session.messages().language())
                        .questions()));
  }

  /** What is wrong with the new question; not what is wrong with the bank. */
  private static List<Diagnostic> problems(Trial trial) {
    Span place = trial.place();
    int last = place.line() + trial.item().block().lines().size();
    return trial.bank().diagnostics().stream()
        .filter(one -> one.severity() != Severity.INFO)
        .filter(one -> !one.rule().code().startsWith(WHOLE_BANK))
        .filter(
            one ->
                one.question().equals(trial.id())
                    || (one.span().file().equals(place.file())
                        && one.span().line() >= place.line()
                        && one.span().line() < last))
        .toList();
  }

  /** What to ask for anew; nothing where it is to stay as it is. */
  private Optional<Ask> toMend(Draft draft, Trial trial, List<Diagnostic> problems) {
    DiagnosticText text = new DiagnosticText(session.messages(), session.theme());
    List<String> lines =
        trial.changed().found().files().stream()
            .filter(file -> file.path().equals(trial.place().file()))
            .flatMap(file -> file.text().lines())
            .toList();
    problems.forEach(problem -> interview.show(text.document(problem, lines)));
    boolean isError = problems.stream().anyMatch(one -> one.severity() == Severity.ERROR);
    Ask first =
        problems.stream()
            .filter(one -> !isError || one.severity() == Severity.ERROR)
            .findFirst()
            .map(one -> Draft.keyAt(trial.item(), one.span().line() - trial.place().line()))
            .map(draft::mending)
            .orElse(Form.STEM);
    String keys = draft.asks().stream().map(Ask::key).collect(Collectors.joining(", "));
    interview.say(Message.of(isError ? "ask.mend" : "ask.keep", first.key(), keys));
    return answered(draft, first, isError);
  }

  private Optional<Ask> answered(Draft draft, Ask first, boolean isError) {
    while (true) {
      String typed = interview.line("change> ").strip();
      if (typed.isEmpty()) {
        return isError ? Optional.of(first) : Optional.empty();
      }
      Optional<Ask> named =
          draft.asks().stream().filter(ask -> ask.key().equals(typed)).findFirst();
      if (named.isPresent()) {
        return named;
      }
      interview.say("ask.no-key", typed);
    }
  }
}
