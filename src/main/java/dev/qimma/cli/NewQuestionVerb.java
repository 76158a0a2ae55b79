package dev.qimma.cli;

import dev.qimma.quiz.Answers;
import dev.qimma.text.Message;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Asks for questions step by step and writes them into a bank. */
@Command(
    name = "question",
    description = "Ask for a question step by step, check it, and write it into a bank.",
    footer = {"", "Example:", "  qimma new question --bank water"})
final class NewQuestionVerb implements Callable<Integer> {

  @ParentCommand NewVerb parent = new NewVerb();

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "The file of the bank to write into. Default: its last one with questions.")
  String file = "";

  @Override
  public Integer call() {
    Session session = parent.root.session();
    Workbench bench = Workbench.of(session, List.of());
    String path = QuestionFile.chosen(bench, file);
    Interview interview = new Interview(session.consoleAsItIs(), session.view());
    int written = 0;
    try {
      boolean goesOn = true;
      while (goesOn) {
        new QuestionWriting(session, bench, interview).write(path);
        written++;
        interview.say("ask.another");
        goesOn = Answers.isYes(interview.line("[y/N] "));
      }
      return Exit.DONE;
    } catch (Interview.Left left) {
      return left(session, left, written);
    }
  }

  /** What was written stays; the question being asked for is not. */
  private static int left(Session session, Interview.Left left, int written) {
    if (written == 0) {
      session.tell(Message.of("author.nothing"));
    }
    if (left.isInterrupted()) {
      return Exit.INTERRUPTED;
    }
    return written > 0 || session.world().isInteractive() ? Exit.DONE : Exit.USAGE;
  }
}
