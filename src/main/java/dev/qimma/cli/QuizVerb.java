package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.history.Terms;
import dev.qimma.quiz.Selection;
import dev.qimma.text.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Practice: ask, mark, explain at once. */
@Command(
    name = "quiz",
    description = "Be asked, marked and told why, question by question.",
    footer = {
      "",
      "Examples:",
      "  qimma quiz -n 10 --topic energy",
      "  qimma quiz --exam --time 20m --pass 60",
      "  qimma quiz --answers replies.txt --format json --pass 60"
    })
final class QuizVerb implements Callable<Integer> {

  /** Of scripted sittings, so that the same input gives the same output. */
  private static final long SCRIPT_SEED = 0;

  @ParentCommand Root root = Root.NONE;

  @Mixin FilterOptions filters = new FilterOptions();

  @Mixin ScriptOptions script = new ScriptOptions();

  @Option(names = "--pass", paramLabel = "PERCENT", description = "Exit with 1 below this score.")
  @Nullable BigDecimal pass;

  @Mixin ExamOptions exam = new ExamOptions();

  @Option(names = "--confidence", description = "Ask how sure each answer is, before its verdict.")
  boolean confidence;

  @Option(names = "--learn", description = "Let the answers count for what is studied and when.")
  boolean learn;

  @Override
  public Integer call() {
    Session session = root.session();
    if (pass != null) {
      Percent.of(pass);
    }
    Terms terms = exam.terms(pass);
    if (exam.exam && (confidence || learn)) {
      throw new Failure(
          Exit.USAGE, Message.of("quiz.not-exam", learn ? "--learn" : "--confidence"));
    }
    boolean isScript = script.isAsked(session.isUnattended());
    List<Bank> banks = session.banks();
    long seed = isScript ? session.settings().seed().orElse(SCRIPT_SEED) : session.seed();
    boolean shuffles = !isScript || session.settings().seed().isPresent();
    Selection selection = filters.selection(shuffles, () -> Flags.of(session));
    Selection asked = exam.exam ? selection.only(ExamOptions::admits) : selection;
    List<String> names = asked.names(banks, seed);
    if (names.isEmpty()) {
      throw FilterOptions.nothing(selection.from(banks, seed));
    }
    return isScript
        ? new Script(
                session, script.answers, script.format, pass, script.record, exam.mode(), learn)
            .play(banks, asked.from(banks, seed), seed)
        : person(session, banks, names, terms, seed);
  }

  private int person(
      Session session, List<Bank> banks, List<String> names, Terms terms, long seed) {
    return new Play(session, session.settings().banks(), banks)
        .askingConfidence(confidence)
        .learning(learn)
        .begin(exam.mode(), terms, names, seed);
  }
}
