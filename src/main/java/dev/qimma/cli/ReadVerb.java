package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.bank.LocatedPassage;
import dev.qimma.question.Question;
import dev.qimma.quiz.Console;
import dev.qimma.report.BankJson;
import dev.qimma.screen.Document;
import dev.qimma.screen.ReadScreen;
import dev.qimma.screen.Style;
import dev.qimma.screen.View;
import dev.qimma.source.Passage;
import dev.qimma.text.Message;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The passages of the source in order, and the questions on each. */
@Command(
    name = "read",
    description = "Read the source, passage by passage; at each, be asked on it if you like.")
final class ReadVerb implements Callable<Integer> {

  @ParentCommand Root root = Root.NONE;

  @Parameters(paramLabel = "SOURCE", arity = "0..1", description = "Default: all of them.")
  String source = "";

  @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
  String format = Format.TEXT;

  @Override
  public Integer call() {
    Session session = root.session();
    Format.checked(format, Format.TEXT, Format.JSON);
    List<Bank> banks = session.banks();
    if (banks.stream().allMatch(bank -> passages(bank).isEmpty())) {
      throw new Failure(Exit.USAGE, Message.of("read.unknown", source));
    }
    if (format.equals(Format.JSON)) {
      session.print(BankJson.passages(banks, this::isWanted));
      return Exit.DONE;
    }
    int code = Exit.DONE;
    for (Bank bank : banks) {
      for (Passage passage : passages(bank)) {
        code = show(session, bank, passage);
        if (code != Exit.DONE) {
          return code == LEFT ? Exit.DONE : code;
        }
      }
    }
    return code;
  }

  /** The person has read enough. */
  private static final int LEFT = -1;

  private boolean isWanted(Passage passage) {
    return source.isEmpty() || passage.source().equals(source);
  }

  private List<Passage> passages(Bank bank) {
    return bank.passages().values().stream()
        .map(LocatedPassage::passage)
        .filter(this::isWanted)
        .toList();
  }

  private int show(Session session, Bank bank, Passage passage) {
    View view = session.view();
    List<Question> questions = bank.questionsOn(passage);
    if (session.isUnattended()) {
      session.print(ReadScreen.of(passage, questions, view));
      return Exit.DONE;
    }
    session.console().show(ReadScreen.brief(passage, questions, view));
    return then(session, bank, questions);
  }

  private int then(Session session, Bank bank, List<Question> questions) {
    View view = session.view();
    Console.Line line = session.console().ask("read.next", view);
    while (line instanceof Console.Typed typed) {
      switch (typed.text().strip()) {
        case "" -> {
          return Exit.DONE;
        }
        case ":quit", ":خروج", "q" -> {
          return LEFT;
        }
        case "a", "أ" -> {
          return questions.isEmpty() ? Exit.DONE : ask(session, bank, questions);
        }
        default ->
            session.print(Document.builder().text(Style.QUIET, view.say("read.help")).build());
      }
      line = session.console().ask("read.next", view);
    }
    return line instanceof Console.Interrupted ? Exit.INTERRUPTED : LEFT;
  }

  private static int ask(Session session, Bank bank, List<Question> questions) {
    List<String> names = questions.stream().map(question -> question.card().name()).toList();
    Play play = new Play(session, session.settings().banks(), List.of(bank));
    return play.begin(names, session.seed());
  }
}
