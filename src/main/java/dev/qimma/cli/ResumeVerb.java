package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.history.SittingRecord;
import dev.qimma.quiz.PastSitting;
import dev.qimma.screen.Document;
import dev.qimma.screen.Style;
import dev.qimma.text.Message;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Goes on with a sitting. */
@Command(name = "resume", description = "Go on with the last open sitting, or with the one named.")
final class ResumeVerb implements Callable<Integer> {

  @ParentCommand Root root = Root.NONE;

  @Parameters(paramLabel = "ID", arity = "0..1", description = "Number of a sitting.")
  @Nullable Long id;

  @Override
  public Integer call() {
    return resume(root.session(), kept());
  }

  /** Goes on with a sitting from the banks it was begun with. */
  static int resume(Session session, SittingRecord kept) {
    List<String> specs = Specs.split(kept.plan().bank());
    List<Bank> banks = session.valid(specs);
    session.print(
        Document.builder()
            .text(
                Style.QUIET,
                session
                    .view()
                    .say(
                        "resume.going-on",
                        String.valueOf(kept.id()),
                        PastSitting.of(kept).answers().size(),
                        kept.plan().questions().size()))
            .build());
    return kept.plan().isStudy()
        ? studying(session, specs, banks, kept)
        : new Play(session, specs, banks).resume(kept);
  }

  private static int studying(
      Session session, List<String> specs, List<Bank> banks, SittingRecord kept) {
    StudySettings settings = StudySettings.of(StudySettings.Flags.NONE, session);
    StudyRoom room = new StudyRoom(session, banks, settings);
    return new StudyPlay(room, specs, Play.hasConfidence(kept.events()))
        .resume(kept, room.sittings());
  }

  private SittingRecord kept() {
    Session session = root.session();
    if (id == null) {
      return session
          .log()
          .lastOpen(session.settings().learner())
          .orElseThrow(
              () ->
                  new Failure(
                      Exit.USAGE,
                      Message.of("resume.nothing"),
                      Message.of("resume.nothing.remedy")));
    }
    SittingRecord kept = HistoryVerb.known(session, id);
    if (!kept.isOpen()) {
      throw new Failure(Exit.USAGE, Message.of("resume.done", String.valueOf(id)));
    }
    return kept;
  }
}
