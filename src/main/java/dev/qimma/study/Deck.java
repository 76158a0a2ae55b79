package dev.qimma.study;

import dev.qimma.bank.Bank;
import dev.qimma.question.Question;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The questions of the banks at hand, by full name, in the order of the banks; and whether answers
 * to them are graded by time too.
 */
public final class Deck {

  private final Map<String, Question> questions;
  private final Map<String, Trait> traits = new LinkedHashMap<>();
  private final boolean isGradedByTime;

  private Deck(Map<String, Question> questions, boolean isGradedByTime) {
    this.questions = Collections.unmodifiableMap(questions);
    this.isGradedByTime = isGradedByTime;
    questions.forEach((name, question) -> traits.put(name, Trait.of(question)));
  }

  public static Deck of(List<Bank> banks) {
    Map<String, Question> all = new LinkedHashMap<>();
    banks.forEach(bank -> bank.questions().forEach(q -> all.put(q.card().name(), q)));
    return new Deck(all, false);
  }

  /** The same with answers graded by the time they take, or not. */
  public Deck gradedByTime(boolean isGraded) {
    return new Deck(questions, isGraded);
  }

  boolean isGradedByTime() {
    return isGradedByTime;
  }

  /** By full name. */
  public Map<String, Question> questions() {
    return questions;
  }

  public Optional<Question> question(String name) {
    return Optional.ofNullable(questions.get(name));
  }

  /** What is known of a question, at hand or not. */
  public Trait trait(String question) {
    Trait trait = traits.get(question);
    return trait == null ? Trait.unknown(question) : trait;
  }
}
