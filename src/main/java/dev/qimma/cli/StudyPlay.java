package dev.qimma.cli;

import dev.qimma.history.AttemptLog;
import dev.qimma.history.Event;
import dev.qimma.history.Plan;
import dev.qimma.history.SittingRecord;
import dev.qimma.quiz.Ending;
import dev.qimma.quiz.Player;
import dev.qimma.quiz.Recorder;
import dev.qimma.screen.Document;
import dev.qimma.screen.Style;
import dev.qimma.screen.View;
import dev.qimma.study.Schedule;
import dev.qimma.study.StudyCourse;
import dev.qimma.terminal.ProcessEditor;
import dev.qimma.text.Message;
import java.util.List;

/** Plays sittings of study with whoever is at the console. */
record StudyPlay(StudyRoom room, List<String> specs, boolean asksConfidence) {

  /** Plays a new sitting; others of these banks that are open have come to their end. */
  int begin(Schedule schedule, List<String> questions, List<SittingRecord> sittings, long seed) {
    AttemptLog log = room.session().log();
    Plan plan = plan(questions, seed);
    sittings.stream()
        .filter(kept -> isOpenHere(kept, plan.bank()))
        .forEach(kept -> log.append(kept.id(), kept.events().size(), new Event.Closed(room.now())));
    long id = log.begin(plan);
    return play(StudyCourse.begin(plan, schedule), Recorder.of(log, id, 0), id);
  }

  /** The same with room for at least so many answers a day. */
  StudyPlay allowing(int answersPerDay) {
    StudySettings settings = room.settings();
    StudyRoom roomy =
        new StudyRoom(
            room.session(),
            room.banks(),
            new StudySettings(
                settings.policy().allowing(answersPerDay),
                settings.calendar(),
                settings.parameters(),
                settings.isGradedByTime()));
    return new StudyPlay(roomy, specs, asksConfidence);
  }

  Plan plan(List<String> questions, long seed) {
    return new Plan(
        room.session().settings().learner(),
        Specs.joined(specs, room.session().world().folder()),
        seed,
        Plan.STUDY,
        questions,
        room.now());
  }

  static boolean isOpenHere(SittingRecord kept, String bank) {
    return kept.isOpen() && kept.plan().isStudy() && kept.plan().bank().equals(bank);
  }

  /** Goes on with a sitting. */
  int resume(SittingRecord kept, List<SittingRecord> sittings) {
    List<SittingRecord> others =
        sittings.stream().filter(other -> other.id() != kept.id()).toList();
    StudyRoom roomy = allowing(kept.plan().questions().size()).room();
    StudyCourse course =
        StudyCourse.begin(kept.plan(), roomy.schedule(others)).after(kept.events());
    if (kept.plan().questions().stream()
        .noneMatch(name -> course.memories().deck().question(name).isPresent())) {
      throw new Failure(Exit.INVALID_BANK, Message.of("resume.gone", kept.id()));
    }
    Recorder recorder = Recorder.of(room.session().log(), kept.id(), kept.events().size());
    return play(course, recorder, kept.id());
  }

  private int play(StudyCourse course, Recorder recorder, long id) {
    Session session = room.session();
    Player<StudyCourse> player =
        new Player<>(
            course,
            recorder,
            session.console(),
            session.view(),
            session.world().clock(),
            new ProcessEditor(session.world().environment(), session.world().folder()),
            asksConfidence);
    Ending ending = player.play();
    session.console().show(closing(player, ending, id));
    AutoFit.afterSitting(room)
        .ifPresent(
            said ->
                session
                    .console()
                    .show(
                        Document.builder()
                            .text(Style.QUIET, player.view().messages().sayIsolated(said))
                            .build()));
    if (ending == Ending.INTERRUPTED) {
      return Exit.INTERRUPTED;
    }
    return player.isKept() ? Exit.DONE : Exit.NOT_WRITTEN;
  }

  private Document closing(Player<StudyCourse> player, Ending ending, long id) {
    View view = player.view();
    String kept = ending == Ending.DONE ? "summary.kept-done" : "summary.kept";
    return player
        .course()
        .summary(room.now(), view)
        .then(
            Document.builder()
                .gap()
                .text(
                    Style.QUIET,
                    view.say(player.isKept() ? kept : "summary.partly-kept", String.valueOf(id)))
                .build());
  }
}
