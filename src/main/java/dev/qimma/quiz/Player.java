package dev.qimma.quiz;

import dev.qimma.history.Attempt;
import dev.qimma.history.Event;
import dev.qimma.history.Note;
import dev.qimma.question.Assessment;
import dev.qimma.question.Marking;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.Question;
import dev.qimma.question.Verdict;
import dev.qimma.quiz.board.Board;
import dev.qimma.screen.Document;
import dev.qimma.screen.QuestionScreen;
import dev.qimma.screen.Style;
import dev.qimma.screen.VerdictScreen;
import dev.qimma.screen.View;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Plays a sitting with a person: asks, keeps the answer, tells what it came to, goes on.
 *
 * @param <C> what is asked, and in which order
 */
public final class Player<C extends Course<C>> {

  private final Console console;
  private final InstantSource clock;
  private final Keeper keeper;
  private final Orders orders;
  private final Map<String, Approach> approaches = new HashMap<>();
  private final boolean asksConfidence;
  private C course;
  private View view;
  private Instant shownAt = Instant.EPOCH;

  /** A player who asks for answers alone. */
  public Player(
      C course, Recorder recorder, Console console, View view, InstantSource clock, Editor editor) {
    this(course, recorder, console, view, clock, editor, false);
  }

  /**
   * A player of a course from where it stands.
   *
   * @param asksConfidence whether the learner is asked how sure an answer is
   */
  public Player(
      C course,
      Recorder recorder,
      Console console,
      View view,
      InstantSource clock,
      Editor editor,
      boolean asksConfidence) {
    this.course = course;
    this.asksConfidence = asksConfidence;
    this.keeper = new Keeper(console, recorder);
    this.console = console;
    this.view = view;
    this.clock = clock;
    this.orders = new Orders(this, editor);
  }

  /** What comes after a line was taken. */
  enum Step {
    AGAIN,
    ON,
    LEAVE,
    INTERRUPT
  }

  /** Plays until every question is answered or the person leaves. */
  public Ending play() {
    Step step = Step.ON;
    while (step == Step.ON) {
      Optional<Question> question = course.next(clock.instant());
      if (question.isEmpty()) {
        keep(new Event.Closed(clock.instant()));
        return Ending.DONE;
      }
      step = put(question.get());
    }
    return step == Step.INTERRUPT ? Ending.INTERRUPTED : Ending.LEFT;
  }

  public C course() {
    return course;
  }

  public View view() {
    return view;
  }

  /** The next line: typed, or what keys come to. */
  private Console.Line reply(Question question) {
    String prompt = "prompt.answer";
    Approach approach = approach(question);
    Optional<Board> board = console.hasKeys() ? approach.board() : Optional.empty();
    return board
        .map(keys -> new QuestionPage(keys, header(question), view, approach::keep))
        .map(page -> watched(page, prompt))
        .orElseGet(() -> console.ask(prompt, view));
  }

  private Console.Line watched(Console.Page page, String prompt) {
    Console.Line line = console.watch(new KeyPage(page));
    return line instanceof Console.Begun begun ? console.ask(prompt, view, begun.text()) : line;
  }

  /** Whether the question is on a page of its own whenever a reply is waited for. */
  private boolean hasPage(Question question) {
    return console.hasKeys() && approach(question).board().isPresent();
  }

  private Step put(Question question) {
    showAgain(question);
    shownAt = clock.instant();
    Step step = Step.AGAIN;
    while (step == Step.AGAIN) {
      step = taken(reply(question), question);
    }
    return step;
  }

  /** Shows the question that is being asked, and what is there of its answer. */
  void showAgain(Question question) {
    if (!hasPage(question)) {
      console.begin(
          header(question)
              .then(QuestionScreen.of(question, view))
              .then(approach(question).soFar(view)));
    }
  }

  /** Kept when the question is put off or shown anew, so that nothing of it is lost. */
  private Approach approach(Question question) {
    return approaches.computeIfAbsent(
        question.card().name(),
        unseen -> Approach.to(question, course.prospects(question, clock.instant())));
  }

  private Document header(Question question) {
    return course.header(question, clock.instant(), view);
  }

  private Step taken(Console.Line line, Question question) {
    if (!(line instanceof Console.Typed typed)) {
      return gone(line);
    }
    Input input = Input.parse(typed.text());
    Optional<Approach.Taken> taken =
        input.answer().map(words -> approach(question).take(words, view));
    return taken.isPresent()
        ? taken.get().fold(reply -> answer(question, reply), page -> goOn(question, page))
        : orders.atQuestion(input, question);
  }

  private Step goOn(Question question, Document page) {
    if (!hasPage(question)) {
      show(page);
    }
    return Step.AGAIN;
  }

  private static Step gone(Console.Line line) {
    return line instanceof Console.Interrupted ? Step.INTERRUPT : Step.LEAVE;
  }

  private Step answer(Question question, String line) {
    Instant now = clock.instant();
    Assessment assessment =
        Assessment.of(question, line, MarkingScheme.SITTING)
            .afterHints(course.hints(question.card().name()));
    if (assessment.verdict() == Verdict.BLANK) {
      return Step.AGAIN;
    }
    if (assessment.marking() instanceof Marking.Unreadable unreadable) {
      say(Style.PLAIN, view.messages().sayIsolated(unreadable.why()));
      return Step.AGAIN;
    }
    return answered(assessment, now);
  }

  /** Takes a blank for an answer: the learner does not know. */
  Step giveUp(Question question) {
    return answered(Assessment.of(question, "", MarkingScheme.SITTING), clock.instant());
  }

  private Step answered(Assessment assessment, Instant now) {
    String name = assessment.question().card().name();
    long millis = Math.max(0, Duration.between(shownAt, now).toMillis());
    Attempt attempt = Attempts.of(assessment, course.hints(name), course.tries(name), millis);
    if (!keep(new Event.Answered(now, attempt))) {
      return Step.LEAVE;
    }
    approaches.remove(name);
    boolean isVentured =
        assessment.verdict() != Verdict.BLANK && assessment.question().prompt().back().isBlank();
    Step step = asksConfidence && isVentured ? confidence(assessment) : Step.ON;
    return step == Step.ON ? told(assessment) : step;
  }

  /** Asks how sure the answer is, which is kept already and whose verdict nobody has seen. */
  private Step confidence(Assessment assessment) {
    String prompt = "prompt.confidence";
    while (true) {
      Console.Line line =
          console.hasKeys() ? console.watch(new ConfidencePage(view)) : console.ask(prompt, view);
      if (!(line instanceof Console.Typed typed)) {
        return gone(line);
      }
      Optional<Note> note = ConfidencePage.note(typed.text());
      if (note.isPresent()) {
        String name = assessment.question().card().name();
        return keep(new Event.Noted(clock.instant(), name, note.get())) ? Step.ON : Step.LEAVE;
      }
      if (typed.text().isBlank()) {
        return Step.ON;
      }
    }
  }

  private Step told(Assessment assessment) {
    if (!console.hasKeys()) {
      console.begin(
          Document.builder()
              .gap()
              .add(VerdictScreen.of(assessment, view))
              .add(course.standing(view))
              .build());
    }
    return afterVerdict(assessment);
  }

  private Step afterVerdict(Assessment assessment) {
    VerdictPage page = VerdictPage.of(assessment, course, view);
    Step step = Step.AGAIN;
    while (step == Step.AGAIN) {
      String prompt = "prompt.on";
      Console.Line line = console.hasKeys() ? watched(page, prompt) : console.ask(prompt, view);
      page = VerdictPage.below(course, view);
      step =
          line instanceof Console.Typed typed
              ? orders.afterVerdict(Input.parse(typed.text()), assessment)
              : gone(line);
    }
    return step;
  }

  /** Keeps an event and lets it happen; false when it could not be kept and the person leaves. */
  boolean keep(Event event) {
    boolean goesOn = keeper.keep(event, view);
    if (goesOn) {
      course = course.after(event);
    }
    return goesOn;
  }

  /** Whether everything that happened was kept, as far as it was to be. */
  public boolean isKept() {
    return !keeper.hasLost();
  }

  void say(Style style, String text) {
    show(Document.builder().text(style, text).build());
  }

  void show(Document document) {
    console.show(document);
  }

  InstantSource clock() {
    return clock;
  }

  boolean hasKeys() {
    return console.hasKeys();
  }

  void speak(View other) {
    view = other;
  }
}
