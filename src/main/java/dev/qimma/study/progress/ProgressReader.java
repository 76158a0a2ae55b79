package dev.qimma.study.progress;

import dev.qimma.bank.Bank;
import dev.qimma.bank.Objective;
import dev.qimma.history.Event;
import dev.qimma.history.Note;
import dev.qimma.history.SittingRecord;
import dev.qimma.question.Question;
import dev.qimma.question.Verdict;
import dev.qimma.study.Memories;
import dev.qimma.study.Memory;
import dev.qimma.study.Recollection;
import dev.qimma.study.Schedule;
import dev.qimma.text.Localized;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads a learner's figures out of the log.
 *
 * @param today as study days are numbered
 * @param exam the day of the exam; today where none is named
 */
public record ProgressReader(Schedule schedule, List<Bank> banks, long today, long exam) {

  private static final int FORECAST = 30;
  private static final int WEEK = 7;

  public ProgressReader {
    banks = List.copyOf(banks);
  }

  public Progress of(List<SittingRecord> sittings) {
    Set<String> names = memories().deck().questions().keySet();
    Given given = Given.of(sittings, names);
    List<Recollection> all =
        memories().all().stream().filter(one -> names.contains(one.answer().question())).toList();
    Predicted predicted = Predicted.of(all);
    List<Double> seconds = given.seconds();
    return new Progress(
        overview(given, seconds),
        objectives(),
        topics(),
        accuracy(given),
        forecast(),
        predicted.byAge(),
        predicted.byRecall(),
        confidence(all),
        brier(all),
        Buckets.ofSeconds(seconds),
        Buckets.ofDays(known().map(memory -> memory.state().stability()).toList()));
  }

  private Progress.Overview overview(Given given, List<Double> seconds) {
    List<Question> questions = questions().toList();
    Mastery all = mastery("", "", Localized.EMPTY, questions);
    double median = seconds.isEmpty() ? 0 : seconds.get(seconds.size() / 2);
    return new Progress.Overview(
        all.questions(),
        all.seen(),
        given.answers().size(),
        given.right(),
        all.today(),
        all.exam(),
        median,
        schedule.policy().retention());
  }

  private Stream<Question> questions() {
    return banks.stream().flatMap(bank -> bank.questions().stream());
  }

  private List<Mastery> objectives() {
    List<Mastery> all = new ArrayList<>();
    for (Bank bank : banks) {
      for (Objective objective : bank.objectives().values()) {
        List<Question> some =
            bank.questions().stream()
                .filter(question -> question.card().objective().equals(objective.id()))
                .toList();
        if (!some.isEmpty()) {
          all.add(mastery(bank.name(), objective.id(), objective.statement(), some));
        }
      }
    }
    return all;
  }

  private List<Mastery> topics() {
    List<Mastery> all = new ArrayList<>();
    for (Bank bank : banks) {
      Map<String, List<Question>> byTopic = new LinkedHashMap<>();
      bank.questions().stream()
          .filter(question -> !question.card().topic().isEmpty())
          .forEach(
              question ->
                  byTopic
                      .computeIfAbsent(question.card().topic(), topic -> new ArrayList<>())
                      .add(question));
      byTopic.forEach(
          (topic, some) -> all.add(mastery(bank.name(), topic, bank.term(topic), some)));
    }
    return all;
  }

  private Mastery mastery(String bank, String id, Localized label, List<Question> questions) {
    List<String> names = questions.stream().map(question -> question.card().name()).toList();
    int seen = (int) names.stream().filter(name -> memories().of(name).isPresent()).count();
    return new Mastery(
        bank, id, label, names.size(), seen, recall(names, today), recall(names, exam));
  }

  private double recall(List<String> names, long day) {
    return names.stream()
        .mapToDouble(name -> memories().of(name).map(memory -> recall(memory, day)).orElse(0.0))
        .average()
        .orElse(0);
  }

  private double recall(Memory memory, long day) {
    return memories().model().recall(memory.state(), (double) (day - day(memory.last().at())));
  }

  private Memories memories() {
    return schedule.memories();
  }

  private long day(Instant time) {
    return memories().calendar().day(time);
  }

  /** What is remembered of the questions at hand; variants are one memory. */
  private Stream<Memory> known() {
    return questions()
        .flatMap(question -> memories().of(question.card().name()).stream())
        .distinct();
  }

  private List<Period> accuracy(Given given) {
    Map<Long, int[]> weeks = new TreeMap<>();
    for (Event.Answered answer : given.answers()) {
      long weeksAgo = Math.max(0, today - day(answer.at())) / WEEK;
      int[] counts = weeks.computeIfAbsent(-weeksAgo, week -> new int[2]);
      counts[0]++;
      counts[1] += Given.isRight(answer) ? 1 : 0;
    }
    List<Period> periods = new ArrayList<>();
    weeks.forEach(
        (week, counts) -> {
          LocalDate from = LocalDate.ofEpochDay(today + week * WEEK - WEEK + 1);
          periods.add(new Period(from, counts[0], counts[1]));
        });
    return periods;
  }

  private List<Integer> forecast() {
    int[] due = new int[FORECAST];
    known()
        .forEach(
            memory -> {
              long day = Math.max(0, schedule.due(memory) - today);
              if (day < FORECAST) {
                due[(int) day]++;
              }
            });
    return java.util.Arrays.stream(due).boxed().toList();
  }

  private static List<Confidence> confidence(List<Recollection> all) {
    List<Confidence> confidence = new ArrayList<>();
    for (Note note : Note.values()) {
      List<Recollection> some = all.stream().filter(one -> one.answer().has(note)).toList();
      if (note.isConfidence() && !some.isEmpty()) {
        int right = (int) some.stream().filter(ProgressReader::isRight).count();
        confidence.add(new Confidence(note, some.size(), right));
      }
    }
    return confidence;
  }

  private static boolean isRight(Recollection one) {
    return one.answer().isOverridden() || one.answer().attempt().verdict() == Verdict.RIGHT;
  }

  private static OptionalDouble brier(List<Recollection> all) {
    return all.stream()
        .flatMapToDouble(
            one ->
                one.answer().notes().stream()
                    .filter(Note::isConfidence)
                    .mapToDouble(note -> Confidence.stated(note) - (isRight(one) ? 1 : 0)))
        .map(off -> off * off)
        .average();
  }
}
