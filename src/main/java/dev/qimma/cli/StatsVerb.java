package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.files.AtomicFile;
import dev.qimma.history.SittingRecord;
import dev.qimma.report.ProgressJson;
import dev.qimma.report.page.ProgressPage;
import dev.qimma.study.Memories;
import dev.qimma.study.Schedule;
import dev.qimma.study.progress.Curve;
import dev.qimma.study.progress.Progress;
import dev.qimma.study.progress.ProgressReader;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Tells how study goes. */
@Command(
    name = "stats",
    description = "How study goes: what is mastered, what is due, how well recall is predicted.",
    footer = {
      "",
      "Examples:",
      "  qimma stats --until 2026-06-01",
      "  qimma stats --question summit/energy-fields",
      "  qimma stats --html progress.html"
    })
final class StatsVerb implements Callable<Integer> {

  @ParentCommand Root root = Root.NONE;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Also predict recall on the day of an exam, such as 2026-06-01.")
  String until = "";

  @Option(
      names = "--question",
      paramLabel = "ID",
      description = "The forgetting curve of one question, with its answers.")
  String question = "";

  @Option(names = "--html", paramLabel = "FILE", description = "Write a page with charts.")
  String html = "";

  @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
  String format = Format.TEXT;

  @Override
  public Integer call() {
    Session session = root.session();
    Format.checked(format, Format.TEXT, Format.JSON);
    OptionalLong exam = until.isEmpty() ? OptionalLong.empty() : OptionalLong.of(day(until));
    StudyRoom room = StudyRoom.of(session);
    List<SittingRecord> sittings = room.sittings();
    Memories memories = room.memories(sittings);
    if (!question.isEmpty()) {
      return curve(session, room, memories);
    }
    Progress progress =
        new ProgressReader(
                Schedule.of(memories, room.settings().policy()),
                room.banks(),
                room.today(),
                exam.orElse(room.today()))
            .of(sittings);
    write(session, room, progress, exam);
    if (format.equals(Format.JSON)) {
      session.print(ProgressJson.of(progress, room.today(), exam));
    } else {
      session.print(
          new StatsPage(session.view(), session.printer().width())
              .of(progress, room.banks(), room.today(), exam));
    }
    return Exit.DONE;
  }

  /** The number of a day; ends the verb where it is none. */
  static long day(String date) {
    try {
      return LocalDate.parse(date).toEpochDay();
    } catch (DateTimeException e) {
      throw new Failure(Exit.USAGE, Message.of("until.date", date));
    }
  }

  private int curve(Session session, StudyRoom room, Memories memories) {
    String name = named(room);
    Optional<Curve> curve =
        memories.of(name).map(memory -> Curve.of(name, memory, memories, room.today()));
    if (format.equals(Format.JSON)) {
      session.print(ProgressJson.of(name, curve, room.today()));
    } else {
      session.print(
          new CurvePage(session.view(), session.printer().width()).of(name, curve, room.today()));
    }
    return Exit.DONE;
  }

  private String named(StudyRoom room) {
    List<String> names =
        room.banks().stream()
            .flatMap(bank -> bank.questions().stream())
            .map(it -> it.card())
            .filter(card -> card.name().equals(question) || card.id().equals(question))
            .map(card -> card.name())
            .toList();
    if (names.isEmpty()) {
      throw new Failure(
          Exit.USAGE, Message.of("stats.unknown", question), Message.of("stats.unknown.remedy"));
    }
    return names.get(0);
  }

  private void write(Session session, StudyRoom room, Progress progress, OptionalLong exam) {
    if (html.isEmpty()) {
      return;
    }
    List<String> languages = session.settings().languages();
    String spoken = session.messages().language();
    String language = languages.size() == 1 ? languages.get(0) : spoken;
    List<Localized> titles = room.banks().stream().map(Bank::title).toList();
    String page =
        new ProgressPage(titles, languages, language, "qimma " + Version.text(), room.today(), exam)
            .of(progress);
    Outputs.write(() -> AtomicFile.write(session.file(html, Exit.NOT_WRITTEN), page));
  }
}
