package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.history.AttemptLog;
import dev.qimma.history.LogException;
import dev.qimma.history.Plan;
import dev.qimma.question.Assessment;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.Question;
import dev.qimma.quiz.Recital;
import dev.qimma.quiz.Recorder;
import dev.qimma.quiz.Transcript;
import dev.qimma.report.SittingJson;
import dev.qimma.screen.TranscriptScreen;
import dev.qimma.study.Schedule;
import dev.qimma.study.StudyCourse;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Plays a sitting of study from a script. What the script does not come to stays unanswered. */
record StudyScript(StudyPlay studying, String answers, String format, boolean isKept) {

  int play(Schedule schedule, List<String> names, long seed) {
    Session session = studying.room().session();
    Plan plan = studying.plan(names, seed);
    StudyCourse begun = StudyCourse.begin(plan, schedule);
    List<Question> questions = names.stream().map(begun::question).toList();
    StudyReplies replies = new StudyReplies(Script.lines(session, answers), questions);
    Recital<StudyCourse> recital = Recital.of(begun, replies::next, session.world().clock());
    replies.checkEnd(recital.items().size());
    if (isKept) {
      keep(plan, recital);
    }
    print(recital, seed);
    return Exit.DONE;
  }

  private void keep(Plan plan, Recital<StudyCourse> recital) {
    try {
      AttemptLog log = studying.room().session().log();
      Recorder recorder = Recorder.of(log, log.begin(plan), 0);
      recital.events().forEach(recorder::keep);
    } catch (LogException e) {
      throw new Failure(Exit.NOT_WRITTEN, Message.of("log.failed", e.said()));
    }
  }

  private void print(Recital<StudyCourse> recital, long seed) {
    Session session = studying.room().session();
    Transcript transcript = transcript(recital, seed);
    if (transcript.endedEarly()) {
      session.tell(Message.of("study.early", transcript.given(), transcript.items().size()));
    }
    switch (format) {
      case Format.JSON -> session.print(SittingJson.whole(transcript));
      case Format.JSON_LINES -> session.print(SittingJson.lines(transcript));
      default ->
          session.print(
              TranscriptScreen.of(
                      transcript.items(),
                      transcript.score(),
                      transcript.max(),
                      transcript.items().size(),
                      seed,
                      session.view())
                  .then(recital.course().summary(studying.room().now(), session.view())));
    }
  }

  private Transcript transcript(Recital<StudyCourse> recital, long seed) {
    List<Assessment> items = new ArrayList<>(recital.items());
    StudyCourse course = recital.course();
    course
        .unasked()
        .forEach(
            name -> items.add(Assessment.of(course.question(name), "", MarkingScheme.SITTING)));
    String bank = studying.room().banks().stream().map(Bank::name).collect(Collectors.joining(","));
    return new Transcript(bank, Plan.STUDY, seed, items, recital.items().size());
  }
}
