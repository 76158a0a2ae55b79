package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.history.LogException;
import dev.qimma.history.SittingRecord;
import dev.qimma.quiz.Console;
import dev.qimma.quiz.PastSitting;
import dev.qimma.screen.Document;
import dev.qimma.screen.Style;
import dev.qimma.screen.View;
import dev.qimma.terminal.JLineConsole;
import dev.qimma.text.Message;
import java.util.List;
import java.util.Optional;

/** The prompt at which every verb works; Enter alone starts or goes on. */
final class Repl {

  private final Session session;
  private final GlobalOptions options;

  /** The worst that a verb came to, where a script types; a person has seen it. */
  private int code = Exit.DONE;

  Repl(Session session, GlobalOptions options) {
    this.session = session;
    this.options = options;
  }

  int run() {
    session.desk().openLogAhead();
    List<Bank> banks = session.banks();
    JLineConsole.Prompt prompt = prompt(banks);
    if (session.world().isInteractive()) {
      session.console().show(welcome(banks));
    }
    session.desk().enter(options);
    while (!session.desk().isLeaving()) {
      session.desk().speak(Tongue.wanted(session.desk()));
      Console.Line line = prompt.ask(session.view().say("prompt.repl"));
      if (line instanceof Console.Ended) {
        return code;
      }
      if (line instanceof Console.Typed typed) {
        carryOut(typed.text());
      } else {
        session.tell(Message.of("repl.interrupt"));
      }
    }
    return code;
  }

  private JLineConsole.Prompt prompt(List<Bank> banks) {
    Console console = session.console();
    return console instanceof JLineConsole terminal
        ? terminal.prompt(new VerbCompletion(banks), session.desk().places().replHistory())
        : console::ask;
  }

  private Document welcome(List<Bank> banks) {
    View view = session.view();
    String titles =
        String.join(", ", banks.stream().map(bank -> view.wording(bank.title())).toList());
    int questions = banks.stream().mapToInt(bank -> bank.questions().size()).sum();
    String study =
        banks.stream().anyMatch(b -> b.name().equals("summit")) ? "commitments" : "objectives";
    return Document.builder()
        .text(Style.HEADING, view.say("repl.welcome", Version.text(), questions, titles))
        .text(Style.PLAIN, open().map(this::resumeLine).orElseGet(() -> view.say("repl.start")))
        .text(Style.PLAIN, view.say("repl.verbs", study))
        .text(Style.QUIET, view.say("repl.leave"))
        .gap()
        .build();
  }

  private String resumeLine(SittingRecord open) {
    PastSitting sitting = PastSitting.of(open);
    return session
        .view()
        .say(
            "repl.resume",
            String.valueOf(open.id()),
            sitting.answers().size(),
            open.plan().questions().size());
  }

  /**
   * The sitting to go on with; none where the history cannot be read, which a sitting will tell.
   */
  private Optional<SittingRecord> open() {
    try {
      return session.log().lastOpen(session.settings().learner());
    } catch (LogException e) {
      return Optional.empty();
    }
  }

  private void carryOut(String line) {
    if (line.isBlank()) {
      execute(open().isPresent() ? List.of("resume") : List.of("quiz"));
      return;
    }
    Optional<List<String>> words = CommandWords.of(line);
    if (words.isEmpty()) {
      session.tell(Message.of("repl.unclosed"));
    } else {
      execute(words.get());
    }
  }

  private void execute(List<String> words) {
    int ended = Main.execute(session.desk(), words.toArray(String[]::new));
    if (!session.world().isInteractive()) {
      code = Exit.worse(code, ended);
    }
    session.world().out().flush();
  }
}
