package dev.qimma.quiz;

import dev.qimma.history.Attempt;
import dev.qimma.history.Event;
import dev.qimma.history.Note;
import dev.qimma.question.Assessment;
import dev.qimma.question.Question;
import dev.qimma.question.Verdict;
import dev.qimma.screen.Document;
import dev.qimma.screen.HelpScreen;
import dev.qimma.screen.SourceScreen;
import dev.qimma.screen.Style;
import dev.qimma.screen.VerdictScreen;
import dev.qimma.screen.View;
import dev.qimma.text.Localized;
import java.util.List;
import java.util.Optional;

/** Carries out what is asked for in a sitting besides answering. */
final class Orders {

  private final Player<?> player;
  private final Editor editor;

  Orders(Player<?> player, Editor editor) {
    this.player = player;
    this.editor = editor;
  }

  Player.Step atQuestion(Input input, Question question) {
    if (!(input instanceof Input.Order order)) {
      return misread(input);
    }
    return switch (order.command()) {
      case HINT -> hint(question);
      case SKIP -> skip(question);
      case FLAG -> flag(question);
      case BACK -> back();
      case WHY -> reason(question);
      case SOURCE -> told("order.after-answer");
      case DONT_KNOW ->
          player.course().isStudy() ? player.giveUp(question) : told("order.study-only");
      case LANG -> lang(order.argument(), () -> player.showAgain(question));
      default -> anywhere(order, question);
    };
  }

  Player.Step afterVerdict(Input input, Assessment assessment) {
    if (input instanceof Input.Nothing) {
      return Player.Step.ON;
    }
    if (input instanceof Input.Reply reply) {
      Optional<Command> letter =
          player.course().isStudy()
              ? VerdictPage.command(reply.line(), player.course())
              : Optional.empty();
      return letter.isPresent()
          ? afterVerdict(new Input.Order(letter.get(), ""), assessment)
          : told("order.go-on");
    }
    if (!(input instanceof Input.Order order)) {
      return misread(input);
    }
    return switch (order.command()) {
      case WHY -> reasons(assessment.question());
      case SOURCE -> shown(SourceScreen.passages(assessment.question().card(), view()));
      case FLAG -> flag(assessment.question());
      case HINT, SKIP, DONT_KNOW -> told("order.go-on");
      case BACK -> back();
      case LANG -> lang(order.argument(), () -> player.show(VerdictScreen.of(assessment, view())));
      default -> anywhere(order, assessment.question());
    };
  }

  private Player.Step anywhere(Input.Order order, Question question) {
    return switch (order.command()) {
      case HELP -> help(question);
      case UNDO -> undo();
      case RIGHT -> right();
      case EASY -> note(Note.EASY, "order.easy");
      case GUESSED -> note(Note.GUESSED, "order.guessed");
      case EDIT -> edit(question);
      case QUIT -> Player.Step.LEAVE;
      case NEXT, GO, LIST, PAUSE, HAND_IN -> told("order.exam-only");
      default -> throw new IllegalStateException("not for everywhere: " + order.command());
    };
  }

  /** Why it is asked now, where that is known; reasons of the options wait for the answer. */
  private Player.Step reason(Question question) {
    Optional<Document> reason = player.course().reason(question, player.clock().instant(), view());
    return reason.isPresent() ? shown(reason.get()) : told("order.after-answer");
  }

  private Player.Step reasons(Question question) {
    player.show(SourceScreen.reasons(question, view()));
    player.course().reason(question, player.clock().instant(), view()).ifPresent(player::show);
    return Player.Step.AGAIN;
  }

  private Player.Step help(Question question) {
    player.course().reason(question, player.clock().instant(), view()).ifPresent(player::show);
    return shown(
        player.course().isStudy()
            ? HelpScreen.study(player.hasKeys(), view())
            : HelpScreen.sitting(player.hasKeys(), view()));
  }

  /** What the learner tells of the last answer, which must have been right by itself. */
  private Player.Step note(Note note, String said) {
    Optional<Attempt> last = player.course().lastAnswer();
    if (!player.course().isStudy()) {
      return told("order.study-only");
    }
    if (last.isEmpty()) {
      return told("order.nothing-before");
    }
    if (!player.course().question(last.get().question()).prompt().back().isBlank()) {
      return told("order.self-graded");
    }
    if (last.get().verdict() != Verdict.RIGHT) {
      return told("order.not-right");
    }
    Event noted = new Event.Noted(player.clock().instant(), last.get().question(), note);
    if (happens(noted) == Player.Step.LEAVE) {
      return Player.Step.LEAVE;
    }
    player.say(Style.QUIET, view().say(said));
    if (!player.hasKeys()) {
      player.show(player.course().standing(view()));
    }
    return Player.Step.AGAIN;
  }

  private Player.Step misread(Input input) {
    if (input instanceof Input.Unknown unknown) {
      Optional<String> near = Command.nearest(unknown.name());
      player.say(
          Style.PLAIN,
          near.isPresent()
              ? view().say("order.unknown-near", unknown.name(), near.get())
              : view().say("order.unknown", unknown.name()));
    }
    return Player.Step.AGAIN;
  }

  private Player.Step hint(Question question) {
    String name = question.card().name();
    List<Localized> hints = question.card().hints();
    int taken = player.course().hints(name);
    if (taken >= hints.size()) {
      return told(hints.isEmpty() ? "order.no-hint" : "order.no-more-hints");
    }
    if (!player.keep(new Event.Hinted(player.clock().instant(), name))) {
      return Player.Step.LEAVE;
    }
    player.say(Style.QUIET, view().say("order.hint-cost"));
    view().wordings(hints.get(taken)).forEach(wording -> player.say(Style.PLAIN, wording));
    return Player.Step.AGAIN;
  }

  private Player.Step skip(Question question) {
    if (player.course().isLastOne()) {
      return told("order.last-one");
    }
    return happens(new Event.Skipped(player.clock().instant(), question.card().name()));
  }

  private Player.Step flag(Question question) {
    String name = question.card().name();
    boolean on = !player.course().isFlagged(name);
    if (happens(new Event.Flagged(player.clock().instant(), name, on)) == Player.Step.LEAVE) {
      return Player.Step.LEAVE;
    }
    return told(on ? "order.flagged" : "order.unflagged");
  }

  /** Shows the last answer again; what was answered stays. */
  private Player.Step back() {
    Optional<Attempt> last = player.course().lastAnswer();
    if (last.isEmpty()) {
      return told("order.nothing-before");
    }
    Question question = player.course().question(last.get().question());
    Assessment again = asKept(last.get(), question);
    view().wordings(question.card().stem()).forEach(stem -> player.say(Style.STRONG, stem));
    player.show(VerdictScreen.of(again, view()));
    player.say(Style.QUIET, view().say("order.undo-to-change"));
    return Player.Step.AGAIN;
  }

  /** With the verdict that counts, which need not be the one on the reply. */
  private static Assessment asKept(Attempt attempt, Question question) {
    return new Assessment(
        question,
        attempt.reply(),
        question.mark(attempt.reply()),
        attempt.verdict(),
        attempt.score(),
        attempt.max());
  }

  private Player.Step undo() {
    Optional<Attempt> last = player.course().lastAnswer();
    return last.isEmpty()
        ? told("order.nothing-before")
        : happens(new Event.Undone(player.clock().instant(), last.get().question()));
  }

  private Player.Step right() {
    Optional<Attempt> last = player.course().lastAnswer();
    if (last.isEmpty()) {
      return told("order.nothing-before");
    }
    if (last.get().verdict() == Verdict.RIGHT) {
      return told("order.already-right");
    }
    String name = last.get().question();
    if (happens(new Event.Overridden(player.clock().instant(), name)) == Player.Step.LEAVE) {
      return Player.Step.LEAVE;
    }
    return told("order.counted");
  }

  private Player.Step edit(Question question) {
    return told(editor.open(question.card().span()) ? "order.edited" : "order.no-editor");
  }

  private Player.Step lang(String argument, Runnable redraw) {
    Optional<List<String>> languages = Languages.parse(argument);
    if (languages.isEmpty()) {
      return told("order.which-language");
    }
    player.speak(view().withLanguages(languages.get()));
    redraw.run();
    return Player.Step.AGAIN;
  }

  private Player.Step happens(Event event) {
    return player.keep(event) ? Player.Step.ON : Player.Step.LEAVE;
  }

  private Player.Step told(String key) {
    player.say(Style.QUIET, view().say(key));
    return Player.Step.AGAIN;
  }

  private Player.Step shown(Document document) {
    player.show(document);
    return Player.Step.AGAIN;
  }

  private View view() {
    return player.view();
  }
}
