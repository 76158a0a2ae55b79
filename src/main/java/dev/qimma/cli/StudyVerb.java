package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.history.SittingRecord;
import dev.qimma.question.Question;
import dev.qimma.screen.Document;
import dev.qimma.screen.Style;
import dev.qimma.screen.View;
import dev.qimma.study.Policy;
import dev.qimma.study.Schedule;
import dev.qimma.study.Today;
import dev.qimma.study.Wish;
import dev.qimma.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Studying: what is about to be forgotten is asked again, and a little new every day. */
@Command(
    name = "study",
    description = "Learn for good: what is about to be forgotten, and a little new each day.",
    footer = {
      "",
      "Examples:",
      "  qimma study",
      "  qimma study --topic energy --new 5",
      "  qimma study --ahead 2 --retention 0.95",
      "  qimma study --until 2026-06-01 --budget 20/day --pass 70%%",
      "  qimma study --answers replies.txt --format json"
    },
    subcommands = StudyFitVerb.class)
final class StudyVerb implements Callable<Integer> {

  /** Of scripted sittings, so that the same input gives the same output. */
  private static final long SCRIPT_SEED = 0;

  @ParentCommand Root root = Root.NONE;

  @Mixin FilterOptions filters = new FilterOptions();

  @Mixin UntilOptions exam = new UntilOptions();

  @Option(
      names = "--new",
      paramLabel = "N",
      description = "Questions never seen, at most so many a day. Default: 10.")
  @Nullable Integer fresh;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Answers, at most so many a day. Default: 60.")
  @Nullable Integer limit;

  @Option(
      names = "--ahead",
      paramLabel = "DAYS",
      description = "Also what is due in the next days.")
  int ahead;

  @Option(names = "--weak", description = "What is known worst, due or not, and nothing new.")
  boolean weak;

  @Option(
      names = "--retention",
      paramLabel = "R",
      description = "The chance of recall to keep, 0.70 to 0.97. Default: 0.9.")
  @Nullable String retention;

  @Option(names = "--confidence", description = "Ask how sure each answer is, before its verdict.")
  boolean confidence;

  @Mixin ScriptOptions script = new ScriptOptions();

  @Override
  public Integer call() {
    Session session = root.session();
    checked("--ahead", ahead);
    boolean isForExam = exam.isAsked();
    boolean isScript = script.isAsked(session.isUnattended() && !exam.plan);
    session.desk().openLogAhead();
    List<Bank> banks = session.banks();
    StudySettings settings =
        StudySettings.of(new StudySettings.Flags(retention, fresh, limit), session);
    StudyPlay play =
        new StudyPlay(
            new StudyRoom(session, banks, settings), session.settings().banks(), confidence);
    if (isForExam) {
      return untilExam(play, session, isScript);
    }
    return isScript ? script(play, session) : person(play, session);
  }

  private int untilExam(StudyPlay play, Session session, boolean isScript) {
    long seed = session.settings().seed().orElse(SCRIPT_SEED);
    List<SittingRecord> sittings = play.room().sittings();
    UntilPlan plan =
        UntilPlan.of(
            exam, questions(play, seed), play.room().memories(sittings), play.room().today());
    StudyPlay roomy = play.allowing(plan.answersToday());
    Schedule schedule = roomy.room().schedule(sittings);
    if (isScript) {
      return new StudyScript(roomy, script.answers, script.format, script.record)
          .play(schedule, plan.today(), seed);
    }
    Document page = plan.page(session.view(), session.printer().width());
    if (exam.plan || plan.today().isEmpty()) {
      session.print(page);
      return Exit.DONE;
    }
    session.console().show(page);
    return roomy.begin(schedule, plan.today(), sittings, session.seed());
  }

  private static void checked(String name, int number) {
    if (number < 0) {
      throw new Failure(Exit.USAGE, Message.of("setting.number", name, String.valueOf(number)));
    }
  }

  private int script(StudyPlay play, Session session) {
    Schedule schedule = play.room().schedule(play.room().sittings());
    long seed = session.settings().seed().orElse(SCRIPT_SEED);
    Today today = today(play, schedule, seed);
    if (today.questions().isEmpty() && script.isText()) {
      session.print(StudyNotice.nothing(today, settings(play.room()), session.view()));
      return Exit.DONE;
    }
    return new StudyScript(play, script.answers, script.format, script.record)
        .play(schedule, today.questions(), seed);
  }

  private int person(StudyPlay play, Session session) {
    session.console();
    StudyRoom room = play.room();
    List<SittingRecord> sittings = room.sittings();
    Optional<SittingRecord> open = open(play, sittings);
    if (open.isPresent()) {
      return play.resume(open.get(), sittings);
    }
    Schedule schedule = room.schedule(sittings);
    long seed = session.seed();
    Today today = today(play, schedule, seed);
    if (today.questions().isEmpty()) {
      session.print(StudyNotice.nothing(today, settings(room), session.view()));
      return Exit.DONE;
    }
    backlog(today, room, session.view()).ifPresent(said -> session.console().show(said));
    return play.begin(schedule, today.questions(), sittings, seed);
  }

  private static Policy settings(StudyRoom room) {
    return room.settings().policy();
  }

  /** A sitting begun today and left: nothing asked for but to study. */
  private Optional<SittingRecord> open(StudyPlay play, List<SittingRecord> sittings) {
    if (!isPlain()) {
      return Optional.empty();
    }
    String bank = play.plan(List.of(), 0).bank();
    StudyRoom room = play.room();
    return sittings.stream()
        .filter(kept -> StudyPlay.isOpenHere(kept, bank))
        .filter(kept -> room.settings().calendar().day(kept.plan().startedAt()) == room.today())
        .reduce((first, second) -> second);
  }

  private boolean isPlain() {
    return filters.isEmpty()
        && fresh == null
        && limit == null
        && retention == null
        && ahead == 0
        && !weak;
  }

  private Today today(StudyPlay play, Schedule schedule, long seed) {
    Wish wish = new Wish(ahead, weak, filters.most());
    return Today.of(schedule, questions(play, seed), wish, play.room().now());
  }

  private List<Question> questions(StudyPlay play, long seed) {
    Session session = play.room().session();
    List<Question> questions =
        filters.selection(false, () -> Flags.of(session)).all().from(play.room().banks(), seed);
    if (questions.isEmpty()) {
      throw FilterOptions.nothing();
    }
    return questions;
  }

  private static Optional<Document> backlog(Today today, StudyRoom room, View view) {
    int perDay = settings(room).answersPerDay();
    if (today.owed() <= perDay) {
      return Optional.empty();
    }
    return Optional.of(
        Document.builder()
            .text(
                Style.PLAIN,
                view.say(
                    "study.backlog",
                    today.owed(),
                    String.valueOf(perDay),
                    String.valueOf(today.daysToClear(perDay))))
            .build());
  }
}
