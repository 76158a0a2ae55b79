package dev.qimma.history;

import java.util.List;

/** A sitting as kept: its plan and what has happened since, in order. */
public record SittingRecord(long id, Plan plan, List<Event> events) {

  public SittingRecord {
    events = List.copyOf(events);
  }

  public boolean isOpen() {
    return events.stream().noneMatch(Event.Closed.class::isInstance);
  }
}
