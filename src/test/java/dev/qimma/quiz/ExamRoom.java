package dev.qimma.quiz;

import dev.qimma.history.Event;
import dev.qimma.history.Plan;
import dev.qimma.history.Terms;
import dev.qimma.screen.Document;
import dev.qimma.screen.Printer;
import dev.qimma.screen.Theme;
import dev.qimma.screen.View;
import dev.qimma.screen.bidi.EmitMode;
import dev.qimma.text.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** An exam taken from a script; {@code +5m} in it lets five minutes go by. */
final class ExamRoom implements Console {

  private final Queue<String> script = new ArrayDeque<>();
  private final List<Event> kept = new ArrayList<>();
  private final StringBuilder shown = new StringBuilder();
  private final Terms terms;
  private Instant now = Classroom.NINE;

  ExamRoom(Terms terms) {
    this.terms = terms;
  }

  static ExamRoom ofMinutes(int minutes) {
    return new ExamRoom(new Terms(Duration.ofMinutes(minutes).toMillis(), true, ""));
  }

  /** Plays on from what was kept, as after a restart. */
  Ending play(String... lines) {
    return play(List.of(lines));
  }

  Ending play(List<String> lines) {
    script.clear();
    script.addAll(lines);
    View view =
        new View(
            Messages.load("en", "/dev/qimma/messages", "/dev/qimma/diagnostic/messages"),
            List.of("en"),
            new Theme(0, true));
    return new ExamPlayer(sitting(), List.copyOf(kept), kept::add, this, view, () -> now).play();
  }

  private Sitting begun() {
    Plan plan =
        new Plan(
            "",
            "b",
            1,
            Plan.EXAM,
            List.copyOf(Classroom.questions().keySet()),
            Classroom.NINE,
            terms);
    return Sitting.begin(plan, Shelf.of(Classroom.questions()));
  }

  Sitting sitting() {
    return begun().after(kept);
  }

  List<Event> kept() {
    return kept;
  }

  /** All that was shown since the last time this was asked. */
  String shown() {
    String all = shown.toString();
    shown.setLength(0);
    return all;
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Line ask(String prompt) {
    shown.append(prompt).append('\n');
    String line = script.poll();
    while (line != null && line.startsWith("+")) {
      pass(Duration.parse("PT" + line.substring(1)));
      line = script.poll();
    }
    if (line == null) {
      return new Ended();
    }
    return line.equals(Classroom.INTERRUPT) ? new Interrupted() : new Typed(line);
  }

  @Override
  public void show(Document document) {
    shown.append(new Printer(72, EmitMode.OFF, new Theme(0, true)).text(document));
  }
}
