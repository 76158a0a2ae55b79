package dev.qimma.study.progress;

import static dev.qimma.study.Studied.NINE;

import dev.qimma.bank.Bank;
import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.history.Attempt;
import dev.qimma.history.Event;
import dev.qimma.history.Note;
import dev.qimma.history.SittingRecord;
import dev.qimma.question.Fraction;
import dev.qimma.question.Verdict;
import dev.qimma.study.Deck;
import dev.qimma.study.Memories;
import dev.qimma.study.Policy;
import dev.qimma.study.Schedule;
import dev.qimma.study.Studied;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A bank about rivers, and what was answered on the days before today. */
final class Records {

  /** Three questions of a topic and an objective, two of which are variants; one of neither. */
  static final Bank RIVERS =
      BankReader.read(
              "b",
              List.of(
                  new BankFile(
                      "b.yaml",
                      """
                      lang: en
                      terms:
                        flow: Flow
                      objectives:
                        know:
                          statement: To know rivers
                        unused:
                          statement: To know seas
                      questions:
                        - id: long
                          q: The longest?
                          right: Nile
                          wrong: [Rhine]
                          topic: flow
                          objective: know
                        - id: one
                          q: In Iraq?
                          right: Tigris
                          wrong: [Rhine]
                          topic: flow
                          objective: know
                          group: iraq
                        - id: two
                          q: In Iraq too?
                          right: Euphrates
                          wrong: [Rhine]
                          topic: flow
                          objective: know
                          group: iraq
                        - id: lone
                          q: In Jordan?
                          right: Jordan
                          wrong: [Rhine]
                      """)))
          .bank();

  static final long TODAY = Studied.UTC.day(NINE);

  private Records() {}

  static Instant day(int day) {
    return NINE.plus(Duration.ofDays(day));
  }

  static Event answered(int day, String id, Verdict verdict, int seconds) {
    Fraction score = verdict == Verdict.RIGHT ? Fraction.ONE : Fraction.ZERO;
    return new Event.Answered(
        day(day),
        new Attempt("b/" + id, "A", verdict, score, Fraction.ONE, 0, 1, seconds * 1000L, "0", 1));
  }

  static Event right(int day, String id) {
    return answered(day, id, Verdict.RIGHT, 10);
  }

  static Event wrong(int day, String id) {
    return answered(day, id, Verdict.WRONG, 10);
  }

  static Event noted(int day, String id, Note note) {
    return new Event.Noted(day(day), "b/" + id, note);
  }

  static Memories memories(SittingRecord... sittings) {
    return Memories.of(List.of(sittings), Deck.of(List.of(RIVERS)), Studied.UTC, Studied.MODEL);
  }

  /** Read with an exam in so many days. */
  static Progress progress(int exam, SittingRecord... sittings) {
    Schedule schedule = Schedule.of(memories(sittings), Policy.STANDARD);
    return new ProgressReader(schedule, List.of(RIVERS), TODAY, TODAY + exam).of(List.of(sittings));
  }
}
