package dev.qimma.cli;

import dev.qimma.files.FileException;
import dev.qimma.history.Event;
import dev.qimma.history.LogException;
import dev.qimma.question.Marking;
import dev.qimma.question.Question;
import dev.qimma.quiz.Ending;
import dev.qimma.quiz.ExamPlayer;
import dev.qimma.quiz.SheetSitting;
import dev.qimma.quiz.sheet.Sheet;
import dev.qimma.screen.Document;
import dev.qimma.screen.Style;
import dev.qimma.screen.View;
import dev.qimma.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Fills in a sheet with a person or from a script; every answer is written at once. */
final class Taking {

  private final Session session;
  private final SheetFiles files;

  Taking(Session session, SheetFiles files) {
    this.session = session;
    this.files = files;
  }

  int take(Sheet sheet) {
    return session.isUnattended() ? script(sheet) : person(sheet);
  }

  /** Takes one reply a line; a blank leaves what is there. */
  private int script(Sheet begun) {
    List<Question> questions = begun.questions();
    List<String> replies = new ReplyScript(Script.lines(session, "")).inOrder(questions);
    Sheet sheet = begun;
    for (int i = 0; i < replies.size(); i++) {
      sheet = taken(sheet, questions.get(i), replies.get(i));
    }
    Sheet filled = sheet;
    Outputs.write(() -> files.write(filled));
    session.print(closing(filled, "take.closed"));
    return Exit.DONE;
  }

  /** As it was given, so that it is marked as in a sitting. */
  private Sheet taken(Sheet sheet, Question question, String reply) {
    Marking marking = question.mark(reply);
    if (marking instanceof Marking.Blank) {
      return sheet;
    }
    String name = question.card().name();
    if (marking instanceof Marking.Unreadable unreadable) {
      session.tell(Message.of("take.misread", name, unreadable.why()));
    }
    return sheet.with(name, reply.strip());
  }

  private int person(Sheet begun) {
    Sheet[] sheet = {begun};
    Outputs.write(() -> files.write(begun));
    session.console().show(beginning(begun));
    Instant now = session.world().clock().instant();
    ExamPlayer player =
        new ExamPlayer(
            SheetSitting.of(begun, now),
            List.of(),
            event -> sheet[0] = kept(sheet[0], event),
            session.console(),
            session.view(),
            session.world().clock());
    Ending ending = player.play();
    session.console().show(closing(sheet[0], ending == Ending.DONE ? "take.closed" : "take.left"));
    if (ending == Ending.INTERRUPTED) {
      return Exit.INTERRUPTED;
    }
    return player.isKept() ? Exit.DONE : Exit.NOT_WRITTEN;
  }

  private Sheet kept(Sheet sheet, Event event) {
    if (!(event instanceof Event.Answered answered)) {
      return sheet;
    }
    Sheet changed = sheet.with(answered.attempt().question(), answered.attempt().reply());
    try {
      files.write(changed);
      return changed;
    } catch (FileException e) {
      throw new LogException(LogException.Reason.UNAVAILABLE, e.said(), e);
    }
  }

  private Document beginning(Sheet sheet) {
    int answered = sheet.questions().size() - sheet.open().size();
    View view = session.view();
    Document.Builder page = Document.builder();
    page.text(Style.HEADING, view.say("take.begin", sheet.learner(), sheet.questions().size()));
    if (answered > 0) {
      page.text(Style.QUIET, view.say("take.going-on", answered));
    }
    return page.build();
  }

  private Document closing(Sheet sheet, String key) {
    List<Integer> open = sheet.open();
    View view = session.view();
    Document.Builder page = Document.builder().gap();
    if (open.isEmpty()) {
      page.text(Style.PLAIN, view.say("exam.all-answered"));
    } else {
      String numbers = open.stream().map(String::valueOf).collect(Collectors.joining(" "));
      page.text(Style.PLAIN, view.say("exam.open", numbers, open.size()));
    }
    return page.text(Style.QUIET, view.say(key, files.to())).build();
  }
}
