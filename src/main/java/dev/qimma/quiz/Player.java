package dev.qimma.quiz;

import dev.qimma.history.Attempt;
import dev.qimma.history.Event;
import dev.qimma.question.Assessment;
import dev.qimma.question.Marking;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.Question;
import dev.qimma.question.Verdict;
import dev.qimma.quiz.board.Board;
import dev.qimma.screen.Document;
import dev.qimma.screen.HeaderScreen;
import dev.qimma.screen.QuestionScreen;
import dev.qimma.screen.Standing;
import dev.qimma.screen.Style;
import dev.qimma.screen.VerdictScreen;
import dev.qimma.screen.View;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Plays a sitting with a person: asks, keeps the answer, tells what it came to, goes on. */
public final class Player {

  private final Console console;
  private final InstantSource clock;
  private final Keeper keeper;
  private final Orders orders;
  private final Map<String, Approach> approaches = new HashMap<>();
  private Sitting sitting;
  private View view;

  public Player(
      Sitting sitting,
      Recorder recorder,
      Console console,
      View view,
      InstantSource clock,
      Editor editor) {
    this.sitting = sitting;
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
      Optional<Question> question = sitting.current();
      if (question.isEmpty()) {
        keep(new Event.Closed(clock.instant()));
        return Ending.DONE;
      }
      step = put(question.get());
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
    Instant shown = clock.instant();
    Step step = Step.AGAIN;
    while (step == Step.AGAIN) {
      step = taken(reply(question), question, shown);
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
    return approaches.computeIfAbsent(question.card().name(), unseen -> Approach.to(question));
  }

  private Document header(Question question) {
    return HeaderScreen.practice(
        sitting.total() - sitting.left() + 1,
        sitting.total(),
        new Standing("", sitting.score(), sitting.maxSoFar()),
        sitting.isFlagged(question.card().name()),
        view);
  }

  private Step taken(Console.Line line, Question question, Instant shown) {
    if (!(line instanceof Console.Typed typed)) {
      return gone(line);
    }
    Input input = Input.parse(typed.text());
    Optional<Approach.Taken> taken =
        input.answer().map(words -> approach(question).take(words, view));
    return taken.isPresent()
        ? taken.get().fold(reply -> answer(question, reply, shown), page -> goOn(question, page))
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

  private Step answer(Question question, String line, Instant shown) {
    Instant now = clock.instant();
    String name = question.card().name();
    Assessment assessment =
        Assessment.of(question, line, MarkingScheme.SITTING).afterHints(sitting.hints(name));
    if (assessment.verdict() == Verdict.BLANK) {
      return Step.AGAIN;
    }
    if (assessment.marking() instanceof Marking.Unreadable unreadable) {
      say(Style.PLAIN, view.messages().sayIsolated(unreadable.why()));
      return Step.AGAIN;
    }
    long millis = Math.max(0, Duration.between(shown, now).toMillis());
    Attempt attempt = Attempts.of(assessment, sitting.hints(name), sitting.tries(name), millis);
    if (!keep(new Event.Answered(now, attempt))) {
      return Step.LEAVE;
    }
    approaches.remove(name);
    if (!console.hasKeys()) {
      console.begin(Document.builder().gap().add(VerdictScreen.of(assessment, view)).build());
    }
    return afterVerdict(assessment);
  }

  private Step afterVerdict(Assessment assessment) {
    VerdictPage page = VerdictPage.of(assessment, view);
    Step step = Step.AGAIN;
    while (step == Step.AGAIN) {
      String prompt = "prompt.on";
      Console.Line line = console.hasKeys() ? watched(page, prompt) : console.ask(prompt, view);
      page = VerdictPage.below(view);
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
      sitting = sitting.after(event);
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
