package dev.qimma.study;

import dev.qimma.bank.Bank;
import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.history.Attempt;
import dev.qimma.history.Event;
import dev.qimma.history.Plan;
import dev.qimma.history.SittingRecord;
import dev.qimma.memory.Fsrs6;
import dev.qimma.memory.MemoryModel;
import dev.qimma.memory.Parameters;
import dev.qimma.memory.StudyDays;
import dev.qimma.question.Fraction;
import dev.qimma.question.Verdict;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A bank to study, and answers to it. */
public final class Studied {

  public static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
  public static final StudyDays UTC = new StudyDays(ZoneOffset.UTC, StudyDays.ROLLOVER);
  public static final MemoryModel MODEL = new Fsrs6(Parameters.STANDARD);

  private Studied() {}

  /** So many questions, b/q00 and on; every fourth and the next are variants of one. */
  public static Bank bank(int size) {
    StringBuilder yaml = new StringBuilder("questions:\n");
    for (int i = 0; i < size; i++) {
      yaml.append("  - id: ").append(name(i).substring(2)).append('\n');
      yaml.append("    q: Question ")
          .append(i)
          .append("?\n    right: Yes\n    wrong: [No, Maybe]\n");
      if (i % 4 < 2) {
        yaml.append("    group: g").append(i / 4).append('\n');
      }
    }
    return BankReader.read("b", List.of(new BankFile("b.yaml", yaml.toString()))).bank();
  }

  public static String name(int number) {
    return "b/q" + (number < 10 ? "0" : "") + number;
  }

  public static Attempt attempt(String question, Verdict verdict, int hints, int tries) {
    Fraction score =
        switch (verdict) {
          case RIGHT -> Fraction.ONE;
          case PARTLY -> Fraction.of(1, 2);
          case WRONG, BLANK -> Fraction.ZERO;
        };
    return new Attempt(question, "A", verdict, score, Fraction.ONE, hints, tries, 1000, "0", 1);
  }

  public static Event answered(Instant at, String question, Verdict verdict) {
    return new Event.Answered(at, attempt(question, verdict, 0, 1));
  }

  public static SittingRecord sitting(long id, String mode, Event... events) {
    return new SittingRecord(id, new Plan("", "b", 1, mode, List.of(), NINE), List.of(events));
  }

  public static Memories memories(Bank bank, SittingRecord... sittings) {
    return Memories.of(List.of(sittings), Deck.of(List.of(bank)), UTC, MODEL);
  }
}
