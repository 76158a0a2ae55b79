package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.bank.Objective;
import dev.qimma.history.LogException;
import dev.qimma.quiz.ObjectiveScores;
import dev.qimma.quiz.PastSitting;
import dev.qimma.quiz.StudySheet;
import dev.qimma.report.BankJson;
import dev.qimma.text.EditDistance;
import dev.qimma.text.Message;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists what a learner is to know, with how it stands. */
@Command(
    name = "objectives",
    aliases = "commitments",
    description =
        "What a learner is to know, with the score so far; in the summit bank, the commitments.",
    footer = {
      "",
      "Examples:",
      "  qimma commitments --sort pledge --by china",
      "  qimma commitments energy-to-china --quiz"
    })
final class ObjectivesVerb implements Callable<Integer> {

  private static final int NEAR = 4;

  @ParentCommand Root root = Root.NONE;

  @Parameters(paramLabel = "ID", arity = "0..1", description = "One of them, with its quotes.")
  String id = "";

  @Option(names = "--sort", paramLabel = "WORD", description = "Only this sort: pledge, call, …")
  String sort = "";

  @Option(names = "--by", paramLabel = "WORD", description = "Only this party.")
  String by = "";

  @Option(names = "--field", paramLabel = "WORD", description = "Only this field.")
  String field = "";

  @Option(names = "--quiz", description = "Be asked on what is listed.")
  boolean quiz;

  @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
  String format = Format.TEXT;

  @Override
  public Integer call() {
    Session session = root.session();
    Format.checked(format, Format.TEXT, Format.JSON);
    List<Bank> banks = session.banks();
    if (!id.isEmpty() && banks.stream().noneMatch(bank -> bank.objective(id).isPresent())) {
      throw unknown(banks);
    }
    if (quiz) {
      return ask(session, banks);
    }
    ObjectiveScores scores = scores(session);
    if (format.equals(Format.JSON)) {
      session.print(BankJson.objectives(banks, scores, this::isWanted));
    } else {
      session.print(
          new StudySheet(scores, session.view()).of(banks, this::isWanted, !id.isEmpty()));
    }
    return Exit.DONE;
  }

  private boolean isWanted(Objective objective) {
    return (id.isEmpty() || objective.id().equals(id))
        && (sort.isEmpty() || objective.sort().equals(sort))
        && (by.isEmpty() || objective.by().contains(by))
        && (field.isEmpty() || objective.field().equals(field));
  }

  private Failure unknown(List<Bank> banks) {
    List<String> ids = banks.stream().flatMap(b -> b.objectives().keySet().stream()).toList();
    Optional<String> near = EditDistance.nearest(id, ids, NEAR);
    return new Failure(
        Exit.USAGE,
        near.isPresent()
            ? Message.of("commitments.unknown-near", id, near.get())
            : Message.of("commitments.unknown", id));
  }

  private int ask(Session session, List<Bank> banks) {
    List<String> names =
        banks.stream()
            .flatMap(
                bank -> bank.questions().stream().filter(q -> isOn(bank, q.card().objective())))
            .map(question -> question.card().name())
            .toList();
    if (names.isEmpty()) {
      throw FilterOptions.nothing();
    }
    return new Play(session, session.settings().banks(), banks).begin(names, session.seed());
  }

  private boolean isOn(Bank bank, String objective) {
    return bank.objective(objective).filter(this::isWanted).isPresent();
  }

  /** What the history tells; a list is not worth making a history for. */
  private static ObjectiveScores scores(Session session) {
    if (!Files.exists(session.desk().places().database())) {
      return ObjectiveScores.NONE;
    }
    try {
      return ObjectiveScores.of(
          session.log().sittings(session.settings().learner()).stream()
              .map(PastSitting::of)
              .toList());
    } catch (LogException e) {
      session.tell(Message.of("error", e.said()));
      return ObjectiveScores.NONE;
    }
  }
}
