package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.question.Question;
import dev.qimma.report.QuestionJson;
import dev.qimma.screen.BrowseScreen;
import dev.qimma.text.EditDistance;
import dev.qimma.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows one question. */
@Command(name = "show", description = "Show one question, with its quotes.")
final class ShowVerb implements Callable<Integer> {

  private static final int NEAR = 4;

  @ParentCommand Root root = Root.NONE;

  @Parameters(paramLabel = "ID", description = "id, or bank/id.")
  String id = "";

  @Option(names = "--format", paramLabel = "text|json|jsonl", description = "Default: text.")
  String format = Format.TEXT;

  @Option(names = "--key", description = "Tell the answer too.")
  boolean key;

  @Override
  public Integer call() {
    Session session = root.session();
    Format.checked(format, Format.TEXT, Format.JSON, Format.JSON_LINES);
    Question question = find(session.banks());
    if (format.equals(Format.TEXT)) {
      session.print(BrowseScreen.one(question, key, session.view()));
    } else {
      session.print(QuestionJson.line(question, key));
    }
    return Exit.DONE;
  }

  private Question find(List<Bank> banks) {
    List<Question> all = banks.stream().flatMap(bank -> bank.questions().stream()).toList();
    return all.stream()
        .filter(q -> q.card().name().equals(id) || q.card().id().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(all));
  }

  private Failure unknown(List<Question> all) {
    List<String> ids = all.stream().map(question -> question.card().id()).toList();
    Optional<String> near = EditDistance.nearest(id, ids, NEAR);
    return new Failure(
        Exit.USAGE,
        near.isPresent()
            ? Message.of("show.unknown-near", id, near.get())
            : Message.of("show.unknown", id));
  }
}
