package dev.qimma.cli;

import dev.qimma.question.Question;
import dev.qimma.report.QuestionJson;
import dev.qimma.screen.BrowseScreen;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists questions. */
@Command(name = "browse", description = "List questions.")
final class BrowseVerb implements Callable<Integer> {

  @ParentCommand Root root = Root.NONE;

  @Mixin FilterOptions filters = new FilterOptions();

  @Option(names = "--format", paramLabel = "text|json|jsonl", description = "Default: text.")
  String format = Format.TEXT;

  @Option(names = "--key", description = "Tell the answers too.")
  boolean key;

  @Override
  public Integer call() {
    Session session = root.session();
    Format.checked(format, Format.TEXT, Format.JSON, Format.JSON_LINES);
    List<Question> questions =
        filters
            .selection(false, () -> Flags.of(session))
            .from(session.banks(), session.settings().seed().orElse(0L));
    switch (format) {
      case Format.JSON -> session.print(QuestionJson.list(questions, key));
      case Format.JSON_LINES ->
          questions.forEach(question -> session.print(QuestionJson.line(question, key)));
      default -> session.print(BrowseScreen.of(questions, key, session.view()));
    }
    return Exit.DONE;
  }
}
