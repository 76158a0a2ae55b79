package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.question.Question;
import dev.qimma.report.ReviewJson;
import dev.qimma.screen.Document;
import dev.qimma.screen.Run;
import dev.qimma.screen.Style;
import dev.qimma.screen.View;
import dev.qimma.study.Mistake;
import dev.qimma.study.Mistakes;
import dev.qimma.text.Message;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The book of mistakes. */
@Command(
    name = "review",
    description =
        "The book of mistakes: what was answered wrong, and not yet right on two different days.",
    footer = {
      "",
      "Examples:",
      "  qimma review",
      "  qimma review --topic energy -n 5",
      "  qimma review --list --format json"
    })
final class ReviewVerb implements Callable<Integer> {

  @ParentCommand Root root = Root.NONE;

  @Mixin FilterOptions filters = new FilterOptions();

  @Option(names = "--list", description = "List them, and ask nothing.")
  boolean list;

  @Option(names = "--confidence", description = "Ask how sure each answer is, before its verdict.")
  boolean confidence;

  @Option(names = "--format", paramLabel = "text|json", description = "Of the list. Default: text.")
  String format = Format.TEXT;

  @Override
  public Integer call() {
    Session session = root.session();
    Format.checked(format, Format.TEXT, Format.JSON);
    List<Bank> banks = session.banks();
    List<Mistake> mistakes = mistakes(session, banks);
    if (list || format.equals(Format.JSON) || session.isUnattended()) {
      tell(mistakes, session);
      return Exit.DONE;
    }
    session.console();
    if (mistakes.isEmpty()) {
      session.say("review.nothing");
      return Exit.DONE;
    }
    return new Play(session, session.settings().banks(), banks)
        .askingConfidence(confidence)
        .begin(mistakes.stream().map(Mistake::question).toList(), session.seed());
  }

  /** Those whose questions are at hand and asked for; the others are counted. */
  private List<Mistake> mistakes(Session session, List<Bank> banks) {
    StudySettings settings = StudySettings.of(StudySettings.Flags.NONE, session);
    StudyRoom room = new StudyRoom(session, banks, settings);
    List<Mistake> all = Mistakes.of(room.sittings(), settings.calendar());
    Set<String> known =
        banks.stream()
            .flatMap(bank -> bank.questions().stream())
            .map(question -> question.card().name())
            .collect(Collectors.toSet());
    long elsewhere = all.stream().filter(m -> !known.contains(m.question())).count();
    if (elsewhere > 0) {
      session.tell(Message.of("review.other", (int) elsewhere));
    }
    Map<String, Question> wanted =
        filters.selection(false, () -> Flags.of(session)).all().from(banks, 0).stream()
            .collect(Collectors.toMap(question -> question.card().name(), Function.identity()));
    return all.stream()
        .filter(mistake -> wanted.containsKey(mistake.question()))
        .limit(filters.most() == 0 ? Long.MAX_VALUE : filters.most())
        .toList();
  }

  private void tell(List<Mistake> mistakes, Session session) {
    if (format.equals(Format.JSON)) {
      session.print(ReviewJson.of(mistakes));
      return;
    }
    View view = session.view();
    Document.Builder page = Document.builder();
    if (mistakes.isEmpty()) {
      page.text(Style.PLAIN, view.say("review.nothing"));
    }
    mistakes.forEach(
        mistake ->
            page.line(
                new Run(view.say("review.line", mistake.question(), mistake.wrong()), Style.PLAIN),
                new Run(mistake.wasSure() ? "  " + view.say("review.sure") : "", Style.WRONG)));
    session.print(page.build());
  }
}
