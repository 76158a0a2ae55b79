package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.history.SittingRecord;
import dev.qimma.memory.Parameters;
import dev.qimma.memory.fit.Fit;
import dev.qimma.study.Deck;
import dev.qimma.study.Memories;
import dev.qimma.study.Schedule;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;

/** What studying needs: the banks, the learner's log, and how the learner studies. */
record StudyRoom(Session session, List<Bank> banks, StudySettings settings) {

  StudyRoom {
    banks = List.copyOf(banks);
  }

  static StudyRoom of(Session session) {
    return new StudyRoom(
        session, session.banks(), StudySettings.of(StudySettings.Flags.NONE, session));
  }

  StudyRoom with(Parameters others) {
    return new StudyRoom(session, banks, settings.with(others));
  }

  /** What the learner's reviews of all banks make of the parameters. */
  Fit fit() {
    return Fit.of(memories().reviews(), settings.parameters());
  }

  /** All sittings of the learner, oldest first; to read none, no history is made. */
  List<SittingRecord> sittings() {
    return Files.exists(session.desk().places().database())
        ? session.log().sittings(session.settings().learner())
        : List.of();
  }

  /** What the answers so far have left. */
  Memories memories() {
    return memories(sittings());
  }

  Memories memories(List<SittingRecord> sittings) {
    return Memories.of(
        sittings,
        Deck.of(banks).gradedByTime(settings.isGradedByTime()),
        settings.calendar(),
        settings.model());
  }

  Schedule schedule(List<SittingRecord> sittings) {
    return Schedule.of(memories(sittings), settings.policy());
  }

  Instant now() {
    return session.world().clock().instant();
  }

  long today() {
    return settings.calendar().day(now());
  }
}
