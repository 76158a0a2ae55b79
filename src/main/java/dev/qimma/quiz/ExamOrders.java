package dev.qimma.quiz;

import dev.qimma.screen.Document;
import dev.qimma.screen.HelpScreen;
import dev.qimma.text.Numerals;
import java.util.List;
import java.util.Optional;

/** Carries out what is asked for in an exam besides answering. */
final class ExamOrders {

  private final ExamPlayer player;

  ExamOrders(ExamPlayer player) {
    this.player = player;
  }

  ExamPlayer.Step take(Input input) {
    if (input instanceof Input.Order order) {
      return carryOut(order);
    }
    if (input instanceof Input.Unknown unknown) {
      Optional<String> near = Command.nearest(unknown.name());
      if (near.isPresent()) {
        player.say("order.unknown-near", unknown.name(), near.get());
      } else {
        player.say("order.unknown", unknown.name());
      }
    }
    return ExamPlayer.Step.AGAIN;
  }

  private ExamPlayer.Step carryOut(Input.Order order) {
    return switch (order.command()) {
      case NEXT, SKIP -> player.forward();
      case BACK -> player.back();
      case GO -> player.go(number(order.argument()));
      case FLAG -> player.flag();
      case LIST -> list();
      case PAUSE -> player.pause();
      case HAND_IN -> offerHandIn();
      case LANG -> lang(order.argument());
      case HELP -> help();
      case QUIT -> ExamPlayer.Step.LEAVE;
      case HINT, UNDO, RIGHT, EASY, GUESSED, DONT_KNOW, WHY, SOURCE, EDIT -> told("exam.not-here");
    };
  }

  private static int number(String word) {
    return Numerals.parse(word).map(Number::intValue).orElse(0);
  }

  private ExamPlayer.Step list() {
    tellOpen();
    return ExamPlayer.Step.AGAIN;
  }

  private void tellOpen() {
    List<Integer> open = player.open();
    List<Integer> flagged = player.flagged();
    if (open.isEmpty()) {
      player.say("exam.all-answered");
    } else {
      player.say("exam.open", joined(open), open.size());
    }
    if (!flagged.isEmpty()) {
      player.say("exam.flagged", joined(flagged));
    }
  }

  private static String joined(List<Integer> numbers) {
    return String.join(" ", numbers.stream().map(String::valueOf).toList());
  }

  /** Tells what is open and flagged, and asks whether it is to be handed in all the same. */
  ExamPlayer.Step offerHandIn() {
    tellOpen();
    Console.Line line = player.ask("exam.hand-in");
    if (line instanceof Console.Interrupted) {
      return ExamPlayer.Step.INTERRUPT;
    }
    if (line instanceof Console.Ended) {
      return ExamPlayer.Step.LEAVE;
    }
    boolean isWanted = line instanceof Console.Typed typed && Answers.isYes(typed.text());
    return isWanted ? ExamPlayer.Step.HAND_IN : ExamPlayer.Step.ON;
  }

  private ExamPlayer.Step lang(String argument) {
    Optional<List<String>> languages = Languages.parse(argument);
    if (languages.isEmpty()) {
      return told("order.which-language");
    }
    player.speak(player.view().withLanguages(languages.get()));
    player.showQuestion();
    return ExamPlayer.Step.AGAIN;
  }

  private ExamPlayer.Step help() {
    player.show(Document.builder().add(HelpScreen.exam(player.hasKeys(), player.view())));
    return ExamPlayer.Step.AGAIN;
  }

  private ExamPlayer.Step told(String key) {
    player.say(key);
    return ExamPlayer.Step.AGAIN;
  }
}
