package dev.qimma.quiz;

import dev.qimma.history.Attempt;
import dev.qimma.history.Event;
import dev.qimma.question.Assessment;
import dev.qimma.question.Marking;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.Question;
import dev.qimma.quiz.board.Board;
import dev.qimma.screen.Document;
import dev.qimma.screen.Style;
import dev.qimma.screen.View;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Plays an exam with a person: back and forth, without feedback, until it is handed in. */
public final class ExamPlayer {

  private final Console console;
  private final Keeper keeper;
  private final InstantSource clock;
  private final ExamOrders orders;
  private final Map<String, Board> boards = new HashMap<>();
  private Sitting sitting;
  private ExamClock time;
  private View view;
  private int place;

  /**
   * A player that takes the exam up where its events leave it.
   *
   * @param events so far, for the clock
   */
  public ExamPlayer(
      Sitting sitting,
      List<Event> events,
      Recorder recorder,
      Console console,
      View view,
      InstantSource clock) {
    this.sitting = sitting;
    this.time = ExamClock.of(sitting.plan(), events);
    this.keeper = new Keeper(console, recorder);
    this.console = console;
    this.view = view;
    this.clock = clock;
    this.orders = new ExamOrders(this);
    this.place = firstOpen();
  }

  /** What comes after a line was taken. */
  enum Step {
    AGAIN,
    ON,
    HAND_IN,
    LEAVE,
    INTERRUPT
  }

  /** Whether everything that happened was kept, as far as it was to be. */
  public boolean isKept() {
    return !keeper.hasLost();
  }

  /** Plays until the exam is handed in, its time is over, or the person leaves. */
  public Ending play() {
    Step step = time.isPaused() ? goOn() : Step.ON;
    while (step == Step.ON) {
      step = isOver() ? Step.HAND_IN : put();
    }
    if (step == Step.HAND_IN) {
      return handIn() ? Ending.DONE : Ending.LEFT;
    }
    return step == Step.INTERRUPT ? Ending.INTERRUPTED : Ending.LEFT;
  }

  public Sitting sitting() {
    return sitting;
  }

  public View view() {
    return view;
  }

  /** The next line: typed, or what keys come to. */
  private Console.Line reply() {
    String prompt = "prompt.answer";
    Optional<Board> board = board();
    if (board.isEmpty()) {
      return console.ask(prompt, view);
    }
    String name = question().card().name();
    Console.Line line =
        console.watch(
            new KeyPage(
                new ExamPage(board.get(), pages().head(), view, on -> boards.put(name, on))));
    return line instanceof Console.Begun begun ? console.ask(prompt, view, begun.text()) : line;
  }

  /** As keys have left it so far. */
  private Optional<Board> board() {
    Question question = question();
    return console.hasKeys()
        ? Optional.ofNullable(boards.get(question.card().name())).or(() -> Board.of(question))
        : Optional.empty();
  }

  private Step put() {
    Instant shown = clock.instant();
    showQuestion();
    Step step = Step.AGAIN;
    while (step == Step.AGAIN) {
      Console.Line line = reply();
      step = isOver() ? tooLate() : taken(line, shown);
    }
    return step;
  }

  private Step taken(Console.Line line, Instant shown) {
    if (!(line instanceof Console.Typed typed)) {
      return line instanceof Console.Interrupted ? Step.INTERRUPT : Step.LEAVE;
    }
    Input input = Input.parse(typed.text());
    return input instanceof Input.Reply reply ? answer(reply.line(), shown) : orders.take(input);
  }

  private Step tooLate() {
    say("exam.too-late");
    return Step.HAND_IN;
  }

  private Step answer(String line, Instant shown) {
    Assessment assessment = Assessment.of(question(), line, MarkingScheme.SITTING);
    if (assessment.marking() instanceof Marking.Unreadable unreadable) {
      show(Document.builder().text(Style.PLAIN, view.messages().sayIsolated(unreadable.why())));
      return Step.AGAIN;
    }
    Instant now = clock.instant();
    long millis = Math.max(0, Duration.between(shown, now).toMillis());
    Attempt attempt = Attempts.of(assessment, 0, 1, millis);
    if (!keep(new Event.Answered(now, attempt))) {
      return Step.LEAVE;
    }
    return forward();
  }

  /** The next question; after the last, what is still open. */
  Step forward() {
    if (place + 1 < sitting.total()) {
      place++;
      return Step.ON;
    }
    return orders.offerHandIn();
  }

  Step back() {
    if (place == 0) {
      say("exam.first");
      return Step.AGAIN;
    }
    place--;
    return Step.ON;
  }

  /** Goes to a question by its number, from 1. */
  Step go(int number) {
    if (number < 1 || number > sitting.total()) {
      say("exam.no-such", sitting.total());
      return Step.AGAIN;
    }
    place = number - 1;
    return Step.ON;
  }

  Step flag() {
    String name = question().card().name();
    boolean on = !sitting.isFlagged(name);
    if (!keep(new Event.Flagged(clock.instant(), name, on))) {
      return Step.LEAVE;
    }
    say(on ? "order.flagged" : "order.unflagged");
    return Step.AGAIN;
  }

  Step pause() {
    if (!sitting.plan().terms().isPausable()) {
      say("exam.no-pause");
      return Step.AGAIN;
    }
    return keep(new Event.Paused(clock.instant())) ? goOn() : Step.LEAVE;
  }

  /** The question stays hidden until somebody goes on. */
  private Step goOn() {
    show(Document.builder().gap().text(Style.HEADING, view.say("exam.paused")));
    Console.Line line = console.ask("exam.go-on", view);
    if (!(line instanceof Console.Typed)) {
      return line instanceof Console.Interrupted ? Step.INTERRUPT : Step.LEAVE;
    }
    return keep(new Event.Continued(clock.instant())) ? Step.ON : Step.LEAVE;
  }

  /** Numbers, from 1, of the questions without an answer. */
  List<Integer> open() {
    return numbers(question -> sitting.answer(question.card().name()).isEmpty());
  }

  List<Integer> flagged() {
    return numbers(question -> sitting.isFlagged(question.card().name()));
  }

  private List<Integer> numbers(Predicate<Question> which) {
    List<Question> all = sitting.questions();
    return IntStream.range(0, all.size())
        .filter(i -> which.test(all.get(i)))
        .mapToObj(i -> i + 1)
        .toList();
  }

  private int firstOpen() {
    return open().stream().findFirst().map(number -> number - 1).orElse(0);
  }

  /** Counts what is open as blank, and ends; false when that could not be kept. */
  private boolean handIn() {
    for (int number : open()) {
      Question question = sitting.questions().get(number - 1);
      Assessment blank = Assessment.of(question, "", MarkingScheme.SITTING);
      if (!keep(new Event.Answered(clock.instant(), Attempts.of(blank, 0, 1, 0)))) {
        return false;
      }
    }
    return keep(new Event.Closed(clock.instant()));
  }

  private ExamPages pages() {
    return new ExamPages(sitting, time, place, view, clock.instant());
  }

  private Question question() {
    return pages().question();
  }

  void showQuestion() {
    if (board().isEmpty()) {
      console.begin(pages().page());
    }
  }

  private boolean isOver() {
    return time.isOver(clock.instant());
  }

  private boolean keep(Event event) {
    if (!keeper.keep(event, view)) {
      return false;
    }
    sitting = sitting.after(event);
    time = time.after(event);
    return true;
  }

  boolean hasKeys() {
    return console.hasKeys();
  }

  void speak(View other) {
    view = other;
  }

  Console.Line ask(String key) {
    return console.ask(key, view);
  }

  void say(String key, Object... arguments) {
    show(Document.builder().text(Style.QUIET, view.say(key, arguments)));
  }

  void show(Document.Builder page) {
    console.show(page.build());
  }
}
