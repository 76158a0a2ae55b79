package dev.qimma.cli;

import dev.qimma.files.AtomicFile;
import dev.qimma.question.Question;
import dev.qimma.quiz.sheet.SheetPage;
import dev.qimma.text.Message;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes questions without their key. */
@Command(
    name = "sheet",
    description = "Write questions without their key, to be filled in by hand or with take.",
    footer = {
      "",
      "Examples:",
      "  qimma sheet -n 10 --order shuffled --seed 7 --out sheet.yaml",
      "  qimma take sheet.yaml --learner Sara --out sara.yaml",
      "  qimma grade sara.yaml omar.yaml"
    })
final class SheetVerb implements Callable<Integer> {

  @ParentCommand Root root = Root.NONE;

  @Mixin FilterOptions filters = new FilterOptions();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write it to this file. Default: standard output.")
  String out = "";

  @Override
  public Integer call() {
    Session session = root.session();
    boolean shuffles = session.settings().seed().isPresent() && filters.order.equals("shuffled");
    long seed = shuffles ? session.seed() : 0;
    List<Question> chosen =
        filters.selection(false, () -> Flags.of(session)).from(session.banks(), seed);
    List<Question> asked =
        chosen.stream().filter(question -> question.prompt().back().isBlank()).toList();
    if (asked.isEmpty()) {
      throw FilterOptions.nothing(chosen);
    }
    write(session, new SheetPage(session.messages()).text(asked));
    int cards = chosen.size() - asked.size();
    if (cards > 0) {
      session.tell(Message.of("sheet.cards", cards));
    }
    return Exit.DONE;
  }

  private void write(Session session, String text) {
    if (out.isEmpty()) {
      session.print(text);
    } else {
      Outputs.write(() -> AtomicFile.write(session.file(out, Exit.NOT_WRITTEN), text));
    }
  }
}
