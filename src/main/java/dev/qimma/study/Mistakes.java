package dev.qimma.study;

import dev.qimma.history.Note;
import dev.qimma.history.SittingRecord;
import dev.qimma.memory.StudyDays;
import dev.qimma.question.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The book of mistakes: what was answered wrong, wherever that was, and has not been answered right
 * on two different days since.
 */
public final class Mistakes {

  private static final int DAYS_TO_MAKE_GOOD = 2;

  private final StudyDays calendar;
  private final Map<String, Mistake> open = new LinkedHashMap<>();

  /** Days on which what is open was answered right since. */
  private final Map<String, Set<Long>> good = new HashMap<>();

  private Mistakes(StudyDays calendar) {
    this.calendar = calendar;
  }

  /** Those of which the learner was sure come first, and among them the newest. */
  public static List<Mistake> of(List<SittingRecord> sittings, StudyDays calendar) {
    List<Answer> answers = new ArrayList<>();
    sittings.forEach(kept -> answers.addAll(told(kept)));
    answers.sort(Comparator.comparing(Answer::at));
    Mistakes mistakes = new Mistakes(calendar);
    answers.forEach(mistakes::take);
    return mistakes.open.values().stream()
        .sorted(
            Comparator.comparing(Mistake::wasSure)
                .thenComparing(Mistake::at)
                .reversed()
                .thenComparing(Mistake::question))
        .toList();
  }

  /** Of an exam the last answer to each question, once it is handed in; a blank is no mistake. */
  private static List<Answer> told(SittingRecord kept) {
    List<Answer> given = Happened.read(kept.events()).answers();
    if (kept.plan().isStudy()) {
      return given;
    }
    if (kept.plan().isExam() && kept.isOpen()) {
      return List.of();
    }
    Map<String, Answer> last = new LinkedHashMap<>();
    given.forEach(answer -> last.put(answer.question(), answer));
    return last.values().stream()
        .filter(answer -> answer.standing().verdict() != Verdict.BLANK)
        .toList();
  }

  private void take(Answer answer) {
    String question = answer.question();
    if (answer.standing().verdict() != Verdict.RIGHT) {
      Mistake before =
          open.getOrDefault(question, new Mistake(question, 0, false, "", answer.at()));
      open.put(question, before.again(answer));
      good.remove(question);
    } else if (open.containsKey(question) && !isGuess(answer)) {
      Set<Long> days = good.computeIfAbsent(question, unseen -> new HashSet<>());
      days.add(calendar.day(answer.at()));
      if (days.size() >= DAYS_TO_MAKE_GOOD) {
        open.remove(question);
        good.remove(question);
      }
    }
  }

  private static boolean isGuess(Answer answer) {
    return answer.has(Note.GUESSED) || answer.has(Note.GUESS);
  }
}
