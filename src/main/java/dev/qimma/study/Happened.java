package dev.qimma.study;

import dev.qimma.history.Event;
import dev.qimma.history.Note;
import dev.qimma.history.SittingRecord;
import dev.qimma.question.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What has become of a sitting in which a question may be answered several times. */
final class Happened implements Event.Handler {

  private final List<Answer> answers = new ArrayList<>();

  /** Questions to which an answer that was not right has been taken back. */
  private final Set<String> failed = new HashSet<>();

  private final Map<String, Integer> hints = new HashMap<>();
  private final Map<String, Integer> undone = new HashMap<>();
  private final Set<String> flagged = new HashSet<>();

  /** When a question was put off, in that order. */
  private final Map<String, Mark> skips = new LinkedHashMap<>();

  /** Questions whose answer was taken back, the next one to be asked last. */
  private final List<String> again = new ArrayList<>();

  private boolean isLearning;

  /**
   * A moment in a sitting.
   *
   * @param answers how many there were
   */
  record Mark(int answers, Instant at) {}

  /**
   * The answers that count for memory: those of study, and of practice that was to count. Exams
   * never do.
   */
  static List<Answer> counting(SittingRecord kept) {
    if (kept.plan().isExam()) {
      return List.of();
    }
    Happened given = read(kept.events());
    return kept.plan().isStudy() || given.isLearning ? given.answers() : List.of();
  }

  static Happened read(List<Event> events) {
    Happened given = new Happened();
    events.forEach(event -> event.tell(given));
    return given;
  }

  /** The answers that stand, in the order given. */
  List<Answer> answers() {
    return List.copyOf(answers);
  }

  @Override
  public void answered(Event.Answered event) {
    boolean isAfterWrong = failed.remove(event.attempt().question());
    answers.add(Answer.of(event.at(), event.attempt(), isAfterWrong));
    String question = event.attempt().question();
    hints.remove(question);
    undone.remove(question);
    skips.remove(question);
    again.remove(question);
  }

  @Override
  public void overridden(Event.Overridden event) {
    change(event.question(), Answer::overridden);
  }

  @Override
  public void noted(Event.Noted event) {
    Note note = event.note();
    change(event.question(), answer -> answer.with(note));
  }

  @Override
  public void undone(Event.Undone event) {
    int place = lastOf(event.question());
    if (place >= 0) {
      Answer taken = answers.remove(place);
      undone.put(event.question(), taken.attempt().tries());
      hints.put(event.question(), taken.attempt().hints());
      again.remove(event.question());
      again.add(event.question());
      if (taken.isAfterWrong() || taken.attempt().verdict() != Verdict.RIGHT) {
        failed.add(event.question());
      }
    }
  }

  @Override
  public void learning(Event.Learning event) {
    isLearning = true;
  }

  /** Questions put off and not answered since, in that order. */
  Map<String, Mark> skips() {
    return skips;
  }

  /** The question whose answer was taken back just now. */
  Optional<String> again() {
    return again.isEmpty() ? Optional.empty() : Optional.of(again.get(again.size() - 1));
  }

  int hints(String question) {
    return hints.getOrDefault(question, 0);
  }

  int tries(String question) {
    return undone.getOrDefault(question, 0) + 1;
  }

  boolean isFlagged(String question) {
    return flagged.contains(question);
  }

  private void change(String question, UnaryOperator<Answer> change) {
    int place = lastOf(question);
    if (place >= 0) {
      answers.set(place, change.apply(answers.get(place)));
    }
  }

  private int lastOf(String question) {
    int place = answers.size() - 1;
    while (place >= 0 && !answers.get(place).question().equals(question)) {
      place--;
    }
    return place;
  }

  @Override
  public void hinted(Event.Hinted event) {
    hints.merge(event.question(), 1, Integer::sum);
  }

  @Override
  public void skipped(Event.Skipped event) {
    again.remove(event.question());
    skips.remove(event.question());
    skips.put(event.question(), new Mark(answers.size(), event.at()));
  }

  @Override
  public void flagged(Event.Flagged event) {
    if (event.on()) {
      flagged.add(event.question());
    } else {
      flagged.remove(event.question());
    }
  }

  @Override
  public void paused(Event.Paused event) {
    // a matter of exams
  }

  @Override
  public void continued(Event.Continued event) {
    // a matter of exams
  }

  @Override
  public void closed(Event.Closed event) {
    // the end changes nothing that was answered
  }
}
