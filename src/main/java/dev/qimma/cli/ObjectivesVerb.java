package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.bank.Objective;
import dev.qimma.report.BankJson;
import dev.qimma.screen.Document;
import dev.qimma.screen.Run;
import dev.qimma.screen.Style;
import dev.qimma.screen.View;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists what a learner is to know. */
@Command(
    name = "objectives",
    aliases = "commitments",
    description = "List what a learner is to know; in the summit bank, the commitments.")
final class ObjectivesVerb implements Callable<Integer> {

  @ParentCommand Root root = Root.NONE;

  @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
  String format = Format.TEXT;

  @Override
  public Integer call() {
    Session session = root.session();
    Format.checked(format, Format.TEXT, Format.JSON);
    List<Bank> banks = session.banks();
    if (format.equals(Format.JSON)) {
      session.print(BankJson.objectives(banks));
    } else {
      session.print(page(banks, session.view()));
    }
    return Exit.DONE;
  }

  private static Document page(List<Bank> banks, View view) {
    Document.Builder page = Document.builder();
    int count = 0;
    for (Bank bank : banks) {
      for (Objective objective : bank.objectives().values()) {
        add(page, bank, objective, view);
        count++;
      }
    }
    return page.text(Style.QUIET, view.say("objectives.count", count)).build();
  }

  private static void add(Document.Builder page, Bank bank, Objective objective, View view) {
    page.line(new Run(bank.name() + "/" + objective.id(), Style.KEY));
    view.wordings(objective.statement())
        .forEach(wording -> page.item(Run.of("   "), Run.of(wording)));
    List<String> words = new ArrayList<>();
    words.add(objective.sort());
    words.addAll(objective.by());
    words.add(objective.field());
    words.removeIf(String::isEmpty);
    String shown =
        String.join(" · ", words.stream().map(word -> view.wording(bank.term(word))).toList());
    String questions = view.say("objectives.questions", bank.questionsOn(objective.id()));
    page.item(
        Run.of("   "),
        new Run(shown.isEmpty() ? questions : shown + " · " + questions, Style.QUIET));
    page.gap();
  }
}
