package dev.qimma.quiz;

import dev.qimma.history.Attempt;
import dev.qimma.history.Event;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far a sitting has come, by the full names of its questions.
 *
 * @param pending still to be asked, the next one first
 * @param answered answers that stand, in the order given
 * @param hints how many were taken, by question
 * @param undone how many answers were taken back, by question
 */
record Progress(
    List<String> pending,
    Map<String, Attempt> answered,
    Set<String> flagged,
    Map<String, Integer> hints,
    Map<String, Integer> undone) {

  static Progress begin(List<String> questions) {
    return new Progress(List.copyOf(questions), Map.of(), Set.of(), Map.of(), Map.of());
  }

  /** The progress after something has happened. */
  Progress after(Event event) {
    Change change = new Change(this);
    event.tell(change);
    return change.after;
  }

  Progress after(List<Event> events) {
    Progress progress = this;
    for (Event event : events) {
      progress = progress.after(event);
    }
    return progress;
  }

  /** What changes from one moment to the next: a copy, changed and then left alone. */
  private static final class Change implements Event.Handler {
    private final Progress after;

    Change(Progress before) {
      after =
          new Progress(
              new ArrayList<>(before.pending),
              new LinkedHashMap<>(before.answered),
              new LinkedHashSet<>(before.flagged),
              new LinkedHashMap<>(before.hints),
              new LinkedHashMap<>(before.undone));
    }

    @Override
    public void answered(Event.Answered event) {
      Attempt attempt = event.attempt();
      String name = attempt.question();
      if (after.pending.remove(name) || after.answered.containsKey(name)) {
        after.answered.put(name, attempt);
      }
    }

    @Override
    public void hinted(Event.Hinted event) {
      after.hints.merge(event.question(), 1, Integer::sum);
    }

    @Override
    public void skipped(Event.Skipped event) {
      if (after.pending.remove(event.question())) {
        after.pending.add(event.question());
      }
    }

    @Override
    public void flagged(Event.Flagged event) {
      if (event.on()) {
        after.flagged.add(event.question());
      } else {
        after.flagged.remove(event.question());
      }
    }

    @Override
    public void overridden(Event.Overridden event) {
      after.answered.computeIfPresent(event.question(), (name, attempt) -> attempt.overridden());
    }

    @Override
    public void undone(Event.Undone event) {
      if (after.answered.remove(event.question()) != null) {
        after.pending.add(0, event.question());
        after.undone.merge(event.question(), 1, Integer::sum);
      }
    }

    @Override
    public void noted(Event.Noted event) {
      // a matter of memory alone
    }

    @Override
    public void learning(Event.Learning event) {
      // a matter of memory alone
    }

    @Override
    public void paused(Event.Paused event) {
      // a matter of the clock alone
    }

    @Override
    public void continued(Event.Continued event) {
      // a matter of the clock alone
    }

    @Override
    public void closed(Event.Closed event) {
      // the end changes nothing that was answered
    }
  }
}
