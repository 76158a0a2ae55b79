package dev.qimma.quiz;

import dev.qimma.history.Event;
import dev.qimma.question.Assessment;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.Question;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A course played from a script, as far as its replies go.
 *
 * @param course where it has come to
 * @param items in the order asked
 * @param events of those items, not kept yet
 */
public record Recital<C extends Course<C>>(C course, List<Assessment> items, List<Event> events) {

  public Recital {
    items = List.copyOf(items);
    events = List.copyOf(events);
  }

  /**
   * Plays it.
   *
   * @param replies to a question that is asked; empty where the script ends
   */
  public static <C extends Course<C>> Recital<C> of(
      C begun, Function<Question, Optional<String>> replies, InstantSource clock) {
    C course = begun;
    List<Assessment> items = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    Optional<Question> asked = course.next(clock.instant());
    while (asked.isPresent()) {
      String name = asked.get().card().name();
      Question question = course.question(name);
      Optional<String> reply = replies.apply(question);
      if (reply.isEmpty()) {
        return new Recital<>(course, items, events);
      }
      Assessment item = Assessment.of(question, reply.get(), MarkingScheme.SITTING);
      Event event = new Event.Answered(clock.instant(), Attempts.of(item, 0, 1, 0));
      items.add(item);
      events.add(event);
      course = course.after(event);
      asked = course.next(clock.instant());
    }
    events.add(new Event.Closed(clock.instant()));
    return new Recital<>(course, items, events);
  }
}
