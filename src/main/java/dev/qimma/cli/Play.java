package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.history.Event;
import dev.qimma.history.LogException;
import dev.qimma.history.Plan;
import dev.qimma.history.SittingRecord;
import dev.qimma.history.Terms;
import dev.qimma.question.Fraction;
import dev.qimma.quiz.Answers;
import dev.qimma.quiz.Console;
import dev.qimma.quiz.Ending;
import dev.qimma.quiz.ExamPlayer;
import dev.qimma.quiz.Player;
import dev.qimma.quiz.Recorder;
import dev.qimma.quiz.Result;
import dev.qimma.quiz.Shelf;
import dev.qimma.quiz.Sitting;
import dev.qimma.screen.Document;
import dev.qimma.screen.Style;
import dev.qimma.screen.View;
import dev.qimma.terminal.ProcessEditor;
import dev.qimma.text.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Plays sittings with whoever is at the console, one after the other while they go on. */
final class Play {

  private final Session session;
  private final List<String> specs;
  private final List<Bank> banks;
  private final Console console;

  /** Whether the person is asked how sure an answer is. */
  private boolean asksConfidence;

  /** Whether answers count for study. */
  private boolean isLearning;

  Play(Session session, List<String> specs, List<Bank> banks) {
    this.session = session;
    this.specs = specs;
    this.banks = banks;
    this.console = session.console();
  }

  /** Asks how sure each answer is. */
  Play askingConfidence(boolean asks) {
    asksConfidence = asks;
    return this;
  }

  /** Lets the answers count for what is studied and when. */
  Play learning(boolean learns) {
    isLearning = learns;
    return this;
  }

  /** A sitting in its store, or one that is not kept. */
  private record Kept(
      Sitting sitting, List<Event> events, Recorder recorder, Supplier<Optional<Long>> id) {}

  /** Plays new practice of these questions. */
  int begin(List<String> questions, long seed) {
    return begin(Plan.PRACTICE, Terms.NONE, questions, seed);
  }

  /** Plays a new sitting of these questions. */
  int begin(String mode, Terms terms, List<String> questions, long seed) {
    Plan plan =
        new Plan(
            session.settings().learner(),
            Specs.joined(specs, session.world().folder()),
            seed,
            mode,
            questions,
            session.world().clock().instant(),
            terms);
    Sitting sitting = Sitting.begin(plan, Shelf.of(banks));
    try {
      Begun begun = begun(plan);
      return play(new Kept(sitting, List.of(), begun, begun::id));
    } catch (LogException e) {
      return playsAnyway(e)
          ? play(new Kept(sitting, List.of(), Recorder.NONE, Optional::empty))
          : Exit.NOT_WRITTEN;
    }
  }

  /**
   * Begins it in the history: beside the first question, unless that is likely to fail or the clock
   * of an exam would run while it is told.
   */
  private Begun begun(Plan plan) {
    List<Event> first = isLearning ? List.of(new Event.Learning(plan.startedAt())) : List.of();
    Begun begun = new Begun(session::log, plan, first);
    boolean isLater =
        !plan.isExam() && session.desk().isHistoryPromising() && console.beside(begun::tryToBegin);
    if (!isLater) {
      begun.begin();
    }
    return begun;
  }

  /** Goes on with a sitting. */
  int resume(SittingRecord kept) {
    Sitting sitting = Sitting.begin(kept.plan(), Shelf.of(banks)).after(kept.events());
    if (sitting.total() == 0) {
      throw new Failure(Exit.INVALID_BANK, Message.of("resume.gone", kept.id()));
    }
    Recorder recorder = Recorder.of(session.log(), kept.id(), kept.events().size());
    asksConfidence = hasConfidence(kept.events());
    return play(new Kept(sitting, kept.events(), recorder, () -> Optional.of(kept.id())));
  }

  /** Whether the person was asked so far. */
  static boolean hasConfidence(List<Event> events) {
    return events.stream()
        .anyMatch(event -> event instanceof Event.Noted noted && noted.note().isConfidence());
  }

  private boolean playsAnyway(LogException trouble) {
    session.tell(Message.of("log.failed", trouble.said()));
    return console.ask("log.play-anyway", session.view()) instanceof Console.Typed typed
        && Answers.isYes(typed.text());
  }

  private int play(Kept kept) {
    return kept.sitting().plan().isExam() ? exam(kept) : practice(kept);
  }

  private int exam(Kept kept) {
    ExamPlayer player =
        new ExamPlayer(
            kept.sitting(),
            kept.events(),
            kept.recorder(),
            console,
            session.view(),
            session.world().clock());
    Ending ending = player.play();
    Result result = new Result(player.sitting(), banks);
    if (ending == Ending.DONE) {
      console.show(result.review(player.view()).then(passed(result)));
    }
    console.show(closing(kept, result, ending, player.isKept()));
    return code(ending, result, player.isKept());
  }

  private Document passed(Result result) {
    String needed = result.sitting().plan().terms().pass();
    if (needed.isEmpty()) {
      return Document.EMPTY;
    }
    return Document.builder()
        .gap()
        .text(
            isBelow(result) ? Style.WRONG : Style.RIGHT,
            session.view().say(isBelow(result) ? "quiz.failed" : "quiz.passed", needed))
        .build();
  }

  private static boolean isBelow(Result result) {
    String needed = result.sitting().plan().terms().pass();
    return !needed.isEmpty() && result.percent().compareTo(Fraction.of(new BigDecimal(needed))) < 0;
  }

  private int practice(Kept kept) {
    Player<Sitting> player =
        new Player<>(
            kept.sitting(),
            kept.recorder(),
            console,
            session.view(),
            session.world().clock(),
            new ProcessEditor(session.world().environment(), session.world().folder()),
            asksConfidence);
    Ending ending = player.play();
    Result result = new Result(player.course(), banks);
    console.show(
        result.summary(player.view()).then(closing(kept, result, ending, player.isKept())));
    int code = code(ending, result, player.isKept());
    return ending == Ending.DONE && !result.missed().isEmpty() ? retake(result, code) : code;
  }

  /** Plays what was missed once more, if the person wants to. */
  private int retake(Result result, int code) {
    Console.Line line = console.ask("prompt.retake", session.view());
    if (line instanceof Console.Interrupted) {
      return Exit.worse(code, Exit.INTERRUPTED);
    }
    boolean isWanted = line instanceof Console.Typed typed && Answers.isYes(typed.text());
    return isWanted ? Exit.worse(code, begin(result.missed(), session.seed())) : code;
  }

  private Document closing(Kept kept, Result result, Ending ending, boolean isKept) {
    String seed = String.valueOf(kept.sitting().plan().seed());
    String id = kept.id().get().map(String::valueOf).orElse("");
    View view = session.view();
    Document.Builder page = Document.builder().gap();
    page.text(Style.QUIET, view.say(kept(kept, ending, isKept), id));
    if (result.flagged() > 0) {
      page.text(Style.QUIET, view.say("summary.flagged", result.flagged()));
    }
    return page.text(Style.QUIET, view.say("summary.seed", seed)).build();
  }

  private static String kept(Kept kept, Ending ending, boolean isKept) {
    if (kept.id().get().isEmpty()) {
      return "summary.not-kept";
    }
    if (!isKept) {
      return "summary.partly-kept";
    }
    return ending == Ending.DONE ? "summary.kept-done" : "summary.kept";
  }

  private int code(Ending ending, Result result, boolean isKept) {
    if (ending == Ending.INTERRUPTED) {
      return Exit.INTERRUPTED;
    }
    if (!isKept) {
      return Exit.NOT_WRITTEN;
    }
    return ending == Ending.DONE && isBelow(result) ? Exit.NO : Exit.DONE;
  }
}
