package dev.qimma.lint.item;

import dev.qimma.bank.Bank;
import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.lint.Evidence;
import dev.qimma.lint.LintRule;
import dev.qimma.lint.wording.Fault;
import dev.qimma.lint.wording.Report;
import dev.qimma.lint.wording.Word;
import dev.qimma.lint.wording.Wording;
import dev.qimma.lint.wording.Words;
import dev.qimma.question.Card;
import dev.qimma.question.Question;
import dev.qimma.source.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** QI502: the stem of one question holds the answer to another (H4). */
final class AnsweredElsewhere implements LintRule {

  private static final int LEAST_CONTENT_WORDS = 2;

  /** An answer, and the question it belongs to. */
  private record Answer(Question question, String text, List<Word> words) {}

  /** Answers by the stems of their first two words; an answer has at least so many. */
  private static final class Index {

    private final Map<String, Map<String, List<Answer>>> answers = new HashMap<>();

    void enter(Answer answer) {
      for (String first : answer.words().get(0).stems()) {
        Map<String, List<Answer>> bySecond = answers.computeIfAbsent(first, f -> new HashMap<>());
        for (String second : answer.words().get(1).stems()) {
          bySecond.computeIfAbsent(second, s -> new ArrayList<>()).add(answer);
        }
      }
    }

    /** Those that may stand in a text, in the order of their places there. */
    List<Answer> candidates(List<Word> text) {
      List<Answer> candidates = new ArrayList<>();
      for (int at = 0; at + 1 < text.size(); at++) {
        for (String first : text.get(at).stems()) {
          Map<String, List<Answer>> bySecond = answers.getOrDefault(first, Map.of());
          for (String second : text.get(at + 1).stems()) {
            candidates.addAll(bySecond.getOrDefault(second, List.of()));
          }
        }
      }
      return candidates;
    }
  }

  @Override
  public void check(Bank bank, Evidence evidence, Problems problems) {
    Index index = new Index();
    for (Question question : bank.questions()) {
      Wording.of(question).stream()
          .flatMap(wording -> wording.answers().stream())
          .distinct()
          .map(text -> new Answer(question, text, Answers.words(text)))
          .filter(answer -> contentWords(answer) >= LEAST_CONTENT_WORDS)
          .forEach(index::enter);
    }
    Report.each(bank, problems, wording -> look(wording, index));
  }

  private static long contentWords(Answer answer) {
    return answer.words().stream().filter(Word::isContent).count();
  }

  private static Optional<Fault> look(Wording wording, Index index) {
    List<Word> stem = Words.of(wording.stem());
    List<Answer> candidates = index.candidates(stem);
    return candidates.stream()
        .filter(answer -> areApart(answer.question().card(), wording.question().card()))
        .filter(answer -> Words.hold(stem, answer.words()))
        .filter(answer -> !isInSharedQuote(answer, wording.question()))
        .findFirst()
        .map(
            answer ->
                Fault.of(Rule.ANSWERED_ELSEWHERE, answer.text(), answer.question().card().id()));
  }

  /** Variants of one question are never asked on the same day. */
  private static boolean areApart(Card one, Card other) {
    boolean areVariants = !one.group().isEmpty() && one.group().equals(other.group());
    return !one.id().equals(other.id()) && !areVariants;
  }

  private static boolean isInSharedQuote(Answer answer, Question other) {
    for (Passage passage : answer.question().card().passages()) {
      if (isBelow(passage, other) && holds(passage, answer)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBelow(Passage passage, Question question) {
    for (Passage other : question.card().passages()) {
      if (isSame(passage, other)) {
        return true;
      }
    }
    return false;
  }

  /** The name nearly tells it: one that a bank gives may be like one that was made. */
  private static boolean isSame(Passage one, Passage other) {
    return one.id().equals(other.id()) && one.quote().exact().equals(other.quote().exact());
  }

  private static boolean holds(Passage passage, Answer answer) {
    return Words.hold(Words.of(passage.quote().exact()), answer.words())
        || passage.translation().texts().stream()
            .anyMatch(text -> Words.hold(Words.of(text), answer.words()));
  }
}
