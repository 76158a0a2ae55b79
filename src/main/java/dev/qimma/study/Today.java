package dev.qimma.study;

import dev.qimma.question.Question;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to be asked today.
 *
 * @param due full names of questions, the least remembered first
 * @param fresh of questions never seen, in the order of the banks
 * @param owed how many are due in all, whether or not the day has room for them
 * @param answered how many answers there were today already
 * @param waiting how many questions have never been seen
 * @param next the first study day on which something is due that is not today
 */
public record Today(
    List<String> due,
    List<String> fresh,
    int owed,
    int answered,
    int waiting,
    Optional<Long> next,
    long today) {

  public Today {
    due = List.copyOf(due);
    fresh = List.copyOf(fresh);
  }

  /**
   * Chooses among questions.
   *
   * @param questions that may be asked, new ones in this order
   */
  public static Today of(Schedule schedule, List<Question> questions, Wish wish, Instant now) {
    return new Choosing(schedule, wish, now, byMemory(schedule.memories().deck(), questions))
        .made();
  }

  private static Map<String, List<Question>> byMemory(Deck deck, List<Question> questions) {
    Map<String, List<Question>> byMemory = new LinkedHashMap<>();
    for (Question question : questions) {
      String key = deck.trait(question.card().name()).memory();
      byMemory.computeIfAbsent(key, unseen -> new ArrayList<>()).add(question);
    }
    return byMemory;
  }

  /** All there is to ask, in order. */
  public List<String> questions() {
    return Stream.concat(due.stream(), fresh.stream()).toList();
  }

  /** Study days in which the backlog is gone at this pace; 1 where there is none. */
  public int daysToClear(int perDay) {
    return perDay == 0 ? 0 : Math.max(1, (owed + perDay - 1) / perDay);
  }

  /** One choice, made step by step. */
  private record Choosing(
      Schedule schedule, Wish wish, Instant now, Map<String, List<Question>> eligible) {

    Today made() {
      Memories memories = schedule.memories();
      long today = memories.calendar().day(now);
      List<Memory> seen = seen().toList();
      List<Memory> owed = seen.stream().filter(memory -> isWanted(memory, today)).toList();
      int answered = memories.answersOn(today);
      int room = Math.max(0, schedule.policy().answersPerDay() - answered);
      int most = wish.most() > 0 ? Math.min(room, wish.most()) : room;
      List<String> due = due(owed, most);
      List<String> unseen = unseen();
      int freshLeft = Math.max(0, schedule.policy().newPerDay() - memories.newOn(today));
      int freshRoom = wish.isWeak() ? 0 : Math.min(freshLeft, most - due.size());
      return new Today(
          due,
          unseen.subList(0, Math.min(unseen.size(), freshRoom)),
          owed.size(),
          answered,
          unseen.size(),
          seen.stream().map(schedule::due).filter(day -> day > today).min(Long::compare),
          today);
    }

    private Stream<Memory> seen() {
      Map<String, Memory> known = schedule.memories().byKey();
      return eligible.keySet().stream().filter(known::containsKey).map(known::get);
    }

    private boolean isWanted(Memory memory, long today) {
      long last = schedule.memories().calendar().day(memory.last().at());
      if (last >= today) {
        return memory.isInSteps();
      }
      return wish.isWeak() ? isWeak(memory) : schedule.due(memory) <= today + wish.ahead();
    }

    /** Below what is wanted, or forgotten once. */
    private boolean isWeak(Memory memory) {
      return memory.lapses() > 0
          || memory.isInSteps()
          || recall(memory) < schedule.policy().retention();
    }

    /** Those that lose most by waiting are chosen; the least remembered is asked first. */
    private List<String> due(List<Memory> owed, int most) {
      List<Memory> chosen = new ArrayList<>(owed);
      if (chosen.size() > most) {
        chosen.sort(Comparator.comparingDouble(this::lossByWaiting).reversed());
        chosen = chosen.subList(0, most);
      }
      return chosen.stream()
          .sorted(Comparator.comparingDouble(this::recall).thenComparing(Memory::key))
          .map(this::variant)
          .toList();
    }

    private double recall(Memory memory) {
      return schedule.memories().recall(memory, now);
    }

    private double lossByWaiting(Memory memory) {
      Memories memories = schedule.memories();
      double days = memories.calendar().between(memory.last().at(), now);
      return memories.model().recall(memory.state(), days)
          - memories.model().recall(memory.state(), days + 1);
    }

    /** Of variants the one not asked for longest; on the same day the same one again. */
    private String variant(Memory memory) {
      long today = schedule.memories().calendar().day(now);
      if (schedule.memories().calendar().day(memory.last().at()) >= today) {
        return memory.last().answer().question();
      }
      List<String> names =
          eligible.getOrDefault(memory.key(), List.of()).stream()
              .map(question -> question.card().name())
              .toList();
      return names.stream()
          .min(Comparator.comparing(memory::lastAsked).thenComparing(names::indexOf))
          .orElseThrow();
    }

    private List<String> unseen() {
      Map<String, Memory> known = schedule.memories().byKey();
      return eligible.entrySet().stream()
          .filter(entry -> !known.containsKey(entry.getKey()))
          .map(entry -> entry.getValue().get(0).card().name())
          .toList();
    }
  }
}
