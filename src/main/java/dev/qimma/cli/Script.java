package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.files.TextFile;
import dev.qimma.history.AttemptLog;
import dev.qimma.history.Event;
import dev.qimma.history.LogException;
import dev.qimma.history.Plan;
import dev.qimma.question.Fraction;
import dev.qimma.question.Question;
import dev.qimma.quiz.Recorder;
import dev.qimma.quiz.Transcript;
import dev.qimma.report.SittingJson;
import dev.qimma.screen.TranscriptScreen;
import dev.qimma.text.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Plays a sitting from a script.
 *
 * @param answers a file of replies, or {@code -} or nothing for standard input
 * @param pass in percent; null for none
 * @param isLearning whether what is kept counts for study
 */
record Script(
    Session session,
    String answers,
    String format,
    @Nullable BigDecimal pass,
    boolean isKept,
    String mode,
    boolean isLearning) {

  int play(List<Bank> banks, List<Question> questions, long seed) {
    String bank = banks.stream().map(Bank::name).collect(Collectors.joining(","));
    List<String> replies = new ReplyScript(lines(session, answers)).inOrder(questions);
    Transcript transcript = Transcript.of(bank, mode, seed, questions, replies);
    if (isKept) {
      keep(transcript, questions);
    }
    if (transcript.endedEarly() && !format.equals(Format.TEXT)) {
      session.tell(Message.of("summary.early", transcript.given(), questions.size()));
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
                  transcript.given(),
                  seed,
                  session.view()));
    }
    return passes(transcript) ? Exit.DONE : Exit.NO;
  }

  private boolean passes(Transcript transcript) {
    return pass == null
        || transcript.max().isZero()
        || transcript.percent().compareTo(Fraction.of(pass)) >= 0;
  }

  /** The lines of a script; of standard input where it is {@code -} or nothing. */
  static List<String> lines(Session session, String answers) {
    boolean isStandardInput = answers.isEmpty() || answers.equals("-");
    try {
      if (isStandardInput && session.desk().isAtPrompt()) {
        return session.desk().input().lines().toList();
      }
      TextFile text =
          isStandardInput
              ? TextFile.read(session.world().in(), TextFile.MOST_BYTES)
              : TextFile.read(session.file(answers, Exit.UNREADABLE));
      if (text instanceof TextFile.Text readable) {
        return readable.content().lines().toList();
      }
    } catch (IOException | UncheckedIOException e) {
      throw new Failure(
          Exit.UNREADABLE, Message.of("input.unreadable", String.valueOf(e.getMessage())));
    }
    throw new Failure(
        Exit.UNREADABLE, Message.of("input.not-utf8", isStandardInput ? "-" : answers));
  }

  private static Failure notKept(LogException trouble) {
    return new Failure(Exit.NOT_WRITTEN, Message.of("log.failed", trouble.said()));
  }

  private void keep(Transcript transcript, List<Question> questions) {
    List<String> names = questions.stream().map(question -> question.card().name()).toList();
    Plan plan =
        new Plan(
            session.settings().learner(),
            Specs.joined(session.settings().banks(), session.world().folder()),
            transcript.seed(),
            mode,
            names,
            session.world().clock().instant());
    try {
      AttemptLog log = session.log();
      Recorder recorder = Recorder.of(log, log.begin(plan), 0);
      if (isLearning) {
        recorder.keep(new Event.Learning(plan.startedAt()));
      }
      transcript.keep(recorder, session.world().clock());
    } catch (LogException e) {
      throw notKept(e);
    }
  }
}
