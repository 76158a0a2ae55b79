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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** QI502: the stem of one question holds the answer to another (H4). */
final class AnsweredElsewhere implements LintRule {

  private static final int LEAST_CONTENT_WORDS = 2;

  /**
   * An answer, and the question it belongs to.
   *
   * @param place among all answers, in the order of the bank
   */
  private record Answer(Question question, String text, int place) {}

  /** The answers of the same words. */
  private record Phrase(List<Word> words, List<Answer> answers) {

    /** The first that may not be told by this question. */
    Optional<Answer> toldBy(Question question) {
      for (Answer answer : answers) {
        if (areApart(answer.question().card(), question.card())
            && !isInSharedQuote(answer, words, question)) {
          return Optional.of(answer);
        }
      }
      return Optional.empty();
    }
  }

  /** Answers by the stems of their first two words; an answer has at least so many. */
  private static final class Index {

    private final Map<String, Map<String, List<Phrase>>> byStems = new HashMap<>();
    private final Map<List<Word>, Phrase> phrases = new HashMap<>();
    private int answers;

    void enter(Question question, String text) {
      List<Word> words = Answers.words(text);
      if (words.stream().filter(Word::isContent).count() >= LEAST_CONTENT_WORDS) {
        Phrase phrase = phrases.computeIfAbsent(words, this::entered);
        phrase.answers().add(new Answer(question, text, answers++));
      }
    }

    private Phrase entered(List<Word> words) {
      Phrase phrase = new Phrase(words, new ArrayList<>());
      for (String first : words.get(0).stems()) {
        Map<String, List<Phrase>> bySecond = byStems.computeIfAbsent(first, f -> new HashMap<>());
        for (String second : words.get(1).stems()) {
          bySecond.computeIfAbsent(second, s -> new ArrayList<>()).add(phrase);
        }
      }
      return phrase;
    }

    /** The first answer in the text of that question that is another's. */
    Optional<Answer> in(List<Word> text, Question question) {
      for (int at = 0; at + 1 < text.size(); at++) {
        for (String first : text.get(at).stems()) {
          Map<String, List<Phrase>> bySecond = byStems.getOrDefault(first, Map.of());
          for (String second : text.get(at + 1).stems()) {
            Optional<Answer> told = among(bySecond.getOrDefault(second, List.of()), text, question);
            if (told.isPresent()) {
              return told;
            }
          }
        }
      }
      return Optional.empty();
    }

    private static Optional<Answer> among(
        List<Phrase> phrases, List<Word> text, Question question) {
      return phrases.isEmpty()
          ? Optional.empty()
          : phrases.stream()
              .filter(phrase -> Words.hold(text, phrase.words()))
              .flatMap(phrase -> phrase.toldBy(question).stream())
              .min(Comparator.comparingInt(Answer::place));
    }
  }

  @Override
  public void check(Bank bank, Evidence evidence, Problems problems) {
    Index index = new Index();
    for (Question question : bank.questions()) {
      Wording.of(question).stream()
          .flatMap(wording -> wording.answers().stream())
          .distinct()
          .forEach(text -> index.enter(question, text));
    }
    Report.each(bank, problems, wording -> look(wording, index));
  }

  private static Optional<Fault> look(Wording wording, Index index) {
    return index
        .in(Words.of(wording.stem()), wording.question())
        .map(
            answer ->
                Fault.of(Rule.ANSWERED_ELSEWHERE, answer.text(), answer.question().card().id()));
  }

  /** Variants of one question are never asked on the same day. */
  private static boolean areApart(Card one, Card other) {
    boolean areVariants = !one.group().isEmpty() && one.group().equals(other.group());
    return !one.id().equals(other.id()) && !areVariants;
  }

  private static boolean isInSharedQuote(Answer answer, List<Word> words, Question other) {
    for (Passage passage : answer.question().card().passages()) {
      if (isBelow(passage, other) && holds(passage, words)) {
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

  private static boolean holds(Passage passage, List<Word> words) {
    return Words.hold(Words.of(passage.quote().exact()), words)
        || passage.translation().texts().stream()
            .anyMatch(text -> Words.hold(Words.of(text), words));
  }
}
