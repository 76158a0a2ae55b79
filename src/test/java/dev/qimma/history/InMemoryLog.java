package dev.qimma.history;

import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A history that lasts as long as the test. */
public final class InMemoryLog implements AttemptLog {

  private final List<SittingRecord> kept = new ArrayList<>();

  @Override
  public synchronized long begin(Plan plan) {
    long id = kept.size() + 1L;
    kept.add(new SittingRecord(id, plan, List.of()));
    return id;
  }

  @Override
  public synchronized void append(long sitting, int sequence, Event event) {
    SittingRecord before =
        sitting(sitting)
            .orElseThrow(
                () ->
                    new LogException(LogException.Reason.UNAVAILABLE, Message.of("none", sitting)));
    int next = before.events().size();
    if (sequence > next) {
      throw new IllegalArgumentException("event " + sequence + " would leave a gap at " + next);
    }
    if (sequence < next) {
      throw new LogException(LogException.Reason.TAKEN, Message.of("taken", sitting));
    }
    List<Event> events = new ArrayList<>(before.events());
    events.add(event);
    kept.set((int) sitting - 1, new SittingRecord(sitting, before.plan(), events));
  }

  @Override
  public synchronized Optional<SittingRecord> sitting(long id) {
    return kept.stream().filter(sitting -> sitting.id() == id).findFirst();
  }

  @Override
  public synchronized Optional<SittingRecord> lastOpen(String learner) {
    return sittings(learner).stream()
        .filter(SittingRecord::isOpen)
        .reduce((earlier, later) -> later);
  }

  @Override
  public synchronized List<SittingRecord> sittings(String learner) {
    return kept.stream().filter(sitting -> sitting.plan().learner().equals(learner)).toList();
  }

  @Override
  public void close() {}
}
