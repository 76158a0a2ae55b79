package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.history.LogException;
import dev.qimma.history.Plan;
import dev.qimma.history.SittingRecord;
import dev.qimma.question.Fraction;
import dev.qimma.question.Question;
import dev.qimma.quiz.Answers;
import dev.qimma.quiz.Console;
import dev.qimma.quiz.Ending;
import dev.qimma.quiz.Player;
import dev.qimma.quiz.Recorder;
import dev.qimma.quiz.Result;
import dev.qimma.quiz.Sitting;
import dev.qimma.screen.Document;
import dev.qimma.screen.Style;
import dev.qimma.terminal.ProcessEditor;
import dev.qimma.text.Message;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plays sittings with whoever is at the console, one after the other while they go on. */
final class Play {

  static final String PRACTICE = "practice";

  private final Session session;
  private final List<String> specs;
  private final List<Bank> banks;
  private final @Nullable BigDecimal pass;
  private final Console console;

  Play(Session session, List<String> specs, List<Bank> banks, @Nullable BigDecimal pass) {
    this.session = session;
    this.specs = specs;
    this.banks = banks;
    this.pass = pass;
    this.console = session.console();
  }

  /** A sitting in its store, or one that is not kept. */
  private record Kept(Sitting sitting, Recorder recorder, Optional<Long> id) {}

  /** Plays a new sitting of these questions. */
  int begin(List<String> questions, long seed) {
    Plan plan =
        new Plan(
            session.settings().learner(),
            Specs.joined(specs, session.world().folder()),
            seed,
            PRACTICE,
            questions,
            session.world().clock().instant());
    Sitting sitting = Sitting.begin(plan, available());
    try {
      long id = session.log().begin(plan);
      return play(new Kept(sitting, Recorder.of(session.log(), id, 0), Optional.of(id)));
    } catch (LogException e) {
      return playsAnyway(e)
          ? play(new Kept(sitting, Recorder.NONE, Optional.empty()))
          : Exit.NOT_WRITTEN;
    }
  }

  /** Goes on with a sitting. */
  int resume(SittingRecord kept) {
    Sitting sitting = Sitting.begin(kept.plan(), available()).after(kept.events());
    if (sitting.total() == 0) {
      throw new Failure(Exit.INVALID_BANK, Message.of("resume.gone", kept.id()));
    }
    Recorder recorder = Recorder.of(session.log(), kept.id(), kept.events().size());
    return play(new Kept(sitting, recorder, Optional.of(kept.id())));
  }

  private Map<String, Question> available() {
    Map<String, Question> available = new LinkedHashMap<>();
    banks.forEach(b -> b.questions().forEach(q -> available.put(q.card().name(), q)));
    return available;
  }

  private boolean playsAnyway(LogException trouble) {
    session.tell(Message.of("log.failed", String.valueOf(trouble.getMessage())));
    return console.ask(session.view().say("log.play-anyway")) instanceof Console.Typed typed
        && Answers.isYes(typed.text());
  }

  private int play(Kept kept) {
    Player player =
        new Player(
            kept.sitting(),
            kept.recorder(),
            console,
            session.view(),
            session.world().clock(),
            new ProcessEditor(session.world().environment(), session.world().folder()));
    Ending ending = player.play();
    Result result = new Result(player.sitting(), banks);
    console.show(result.summary(player.view()).then(closing(kept, ending, player)));
    int code = code(ending, result, player);
    return ending == Ending.DONE && !result.missed().isEmpty() ? retake(result, code) : code;
  }

  /** Plays what was missed once more, if the person wants to. */
  private int retake(Result result, int code) {
    Console.Line line = console.ask(session.view().say("prompt.retake"));
    if (line instanceof Console.Interrupted) {
      return Exit.worse(code, Exit.INTERRUPTED);
    }
    boolean isWanted = line instanceof Console.Typed typed && Answers.isYes(typed.text());
    return isWanted ? Exit.worse(code, begin(result.missed(), session.seed())) : code;
  }

  private Document closing(Kept kept, Ending ending, Player player) {
    String seed = String.valueOf(player.sitting().plan().seed());
    return Document.builder()
        .gap()
        .text(Style.QUIET, session.view().say("summary.seed", seed))
        .text(
            Style.QUIET,
            session
                .view()
                .say(kept(kept, ending, player), kept.id().map(String::valueOf).orElse("")))
        .build();
  }

  private static String kept(Kept kept, Ending ending, Player player) {
    if (kept.id().isEmpty()) {
      return "summary.not-kept";
    }
    if (!player.isKept()) {
      return "summary.partly-kept";
    }
    return ending == Ending.DONE ? "summary.kept-done" : "summary.kept";
  }

  private int code(Ending ending, Result result, Player player) {
    if (ending == Ending.INTERRUPTED) {
      return Exit.INTERRUPTED;
    }
    if (!player.isKept()) {
      return Exit.NOT_WRITTEN;
    }
    boolean isBelow =
        pass != null && ending == Ending.DONE && result.percent().compareTo(Fraction.of(pass)) < 0;
    return isBelow ? Exit.NO : Exit.DONE;
  }
}
