package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.question.Question;
import dev.qimma.text.Displayable;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What the completion of a shell asks for while somebody types: words of the bank, one a line. */
@Command(name = "complete", hidden = true, description = "Tell words of the bank to a shell.")
final class CompleteVerb implements Callable<Integer> {

  @ParentCommand Root root = Root.NONE;

  @Parameters(
      paramLabel = "ids|topics|objectives|tags",
      arity = "1",
      description = "What is told, one a line.")
  String what = "";

  @Override
  public Integer call() {
    Session session = root.session();
    words(session.banks())
        .filter(word -> !word.isEmpty() && Displayable.of(word).equals(word))
        .distinct()
        .sorted()
        .forEach(word -> session.print(word + "\n"));
    return Exit.DONE;
  }

  private Stream<String> words(List<Bank> banks) {
    return switch (what) {
      case "ids" -> each(banks, question -> Stream.of(question.card().id()));
      case "topics" -> each(banks, question -> Stream.of(question.card().topic()));
      case "objectives" -> each(banks, question -> Stream.of(question.card().objective()));
      case "tags" -> each(banks, question -> question.card().tags().stream());
      default -> Stream.empty();
    };
  }

  private static Stream<String> each(List<Bank> banks, Function<Question, Stream<String>> words) {
    return banks.stream().flatMap(bank -> bank.questions().stream()).flatMap(words);
  }
}
