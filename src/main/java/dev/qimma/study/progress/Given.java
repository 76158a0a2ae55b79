package dev.qimma.study.progress;

import dev.qimma.history.Event;
import dev.qimma.history.SittingRecord;
import dev.qimma.question.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The answers to the questions at hand in all sittings; an exam not handed in tells nothing. */
record Given(List<Event.Answered> answers) {

  static Given of(List<SittingRecord> sittings, Set<String> questions) {
    List<Event.Answered> answers = new ArrayList<>();
    for (SittingRecord sitting : sittings) {
      if (!sitting.isOpen() || !sitting.plan().isExam()) {
        answers.addAll(standing(sitting.events()));
      }
    }
    answers.removeIf(answer -> !questions.contains(answer.attempt().question()));
    return new Given(answers);
  }

  /** Without what was taken back. */
  private static List<Event.Answered> standing(List<Event> events) {
    List<Event.Answered> standing = new ArrayList<>();
    for (Event event : events) {
      if (event instanceof Event.Answered answered) {
        standing.add(answered);
      } else if (event instanceof Event.Undone undone) {
        takeBack(standing, undone.question());
      }
    }
    return standing;
  }

  private static void takeBack(List<Event.Answered> standing, String question) {
    for (int place = standing.size() - 1; place >= 0; place--) {
      if (standing.get(place).attempt().question().equals(question)) {
        standing.remove(place);
        return;
      }
    }
  }

  static boolean isRight(Event.Answered answer) {
    return answer.attempt().verdict() == Verdict.RIGHT;
  }

  int right() {
    return (int) answers.stream().filter(Given::isRight).count();
  }

  /** Seconds that answers took; pauses are no answers. */
  List<Double> seconds() {
    return answers.stream()
        .filter(answer -> answer.attempt().verdict() != Verdict.BLANK)
        .map(answer -> answer.attempt().elapsedMillis() / 1000.0)
        .filter(seconds -> seconds > 0)
        .sorted()
        .toList();
  }
}
