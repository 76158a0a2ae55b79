package dev.qimma.cli;

import dev.qimma.quiz.Console;
import dev.qimma.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Finds words in a source and writes them into the bank as a quote. */
@Command(
    name = "add",
    description = "Find words in a source, and write them into the bank as a quote.",
    footer = {
      "",
      "Examples:",
      "  qimma quote add \"the vapour cools and gathers into cloud\" --bank water",
      "  qimma quote add \"the lake\" --bank water --nth 2 --id lake"
    })
final class QuoteAddVerb implements Callable<Integer> {

  @ParentCommand QuoteVerb quote = new QuoteVerb();

  @Parameters(
      paramLabel = "WORDS",
      arity = "0..*",
      description = "As they stand in the source. Default: they are asked for.")
  List<String> words = List.of();

  @Option(
      names = "--source",
      paramLabel = "ID",
      description = "The source they stand in. Default: any.")
  String source = "";

  @Option(
      names = "--source-text",
      paramLabel = "[SOURCE=]FILE",
      description = "The text of a source, where the bank does not have it. Repeatable.")
  List<String> sourceTexts = List.of();

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "The name to refer to the quote by. Default: made from its words.")
  String id = "";

  @Option(
      names = "--nth",
      paramLabel = "N",
      description = "Which of several places, counted from 1.")
  @Nullable Integer nth;

  @Override
  public Integer call() {
    Session session = quote.root.session();
    Workbench bench = Workbench.of(session, sourceTexts);
    QuoteSearch search = QuoteSearch.in(bench, source);
    String sought = String.join(" ", words);
    Console.Line line =
        sought.isBlank()
            ? session.consoleAsItIs().ask("quote.ask", session.view())
            : new Console.Typed(sought);
    if (!(line instanceof Console.Typed typed)) {
      return line instanceof Console.Interrupted ? Exit.INTERRUPTED : Exit.DONE;
    }
    if (typed.text().isBlank()) {
      throw new Failure(Exit.USAGE, Message.of("quote.no-words"));
    }
    QuoteChoice choice = new QuoteChoice(session, search);
    QuoteChoice.Outcome outcome = choice.choose(typed.text(), nth);
    if (outcome instanceof QuoteChoice.None none) {
      return none.code();
    }
    return write(session, bench, (QuoteChoice.Chosen) outcome);
  }

  private int write(Session session, Workbench bench, QuoteChoice.Chosen chosen) {
    Optional<String> same = QuoteChoice.there(bench, chosen.quote());
    if (same.isPresent()) {
      session.say("quote.there", same.get());
      return Exit.DONE;
    }
    List<String> taken = List.copyOf(bench.loaded().bank().passages().keySet());
    if (taken.contains(id)) {
      throw new Failure(
          Exit.USAGE, Message.of("quote.id-taken", id), Message.of("import.id-taken.remedy"));
    }
    String name = QuoteChoice.name(id, chosen.quote().quote().exact(), taken);
    bench.replaceBy(QuoteChoice.written(bench, name, chosen.quote()));
    session.say("quote.wrote", name, bench.main().path());
    return Exit.DONE;
  }
}
