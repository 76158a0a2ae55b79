package dev.qimma.bank;

import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Span;
import dev.qimma.question.Question;
import dev.qimma.source.Passage;
import dev.qimma.source.Source;
import dev.qimma.source.TextQuote;
import dev.qimma.text.Localized;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A bank of questions with what they rest on.
 *
 * @param name of its folder or file, the first part of every question's full name
 * @param location of the bank's first file, for problems of the whole bank
 * @param terms display names of free words: topics, sorts, parties, fields
 * @param allowed rules that the bank as a whole may break
 */
public record Bank(
    String name,
    Localized title,
    Span location,
    Map<String, Source> sources,
    Map<String, LocatedPassage> passages,
    Map<String, Objective> objectives,
    Map<String, Localized> terms,
    Set<Rule> allowed,
    Questions questions) {

  public Bank {
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    passages = Collections.unmodifiableMap(new LinkedHashMap<>(passages));
    objectives = Collections.unmodifiableMap(new LinkedHashMap<>(objectives));
    terms = Map.copyOf(terms);
    allowed = Set.copyOf(allowed);
  }

  /** The same bank with other questions, as when only some were asked. */
  public Bank with(List<Question> others) {
    return new Bank(
        name, title, location, sources, passages, objectives, terms, allowed, Questions.of(others));
  }

  /** The display name of a free word: itself where the bank gives none. */
  public Localized term(String word) {
    return terms.getOrDefault(word, Localized.of(Localized.ENGLISH, word));
  }

  public Optional<Objective> objective(String id) {
    return Optional.ofNullable(objectives.get(id));
  }

  /** The questions that cite a passage. */
  public List<Question> questionsOn(Passage passage) {
    return questions.stream()
        .filter(
            question ->
                question.card().passages().stream().anyMatch(p -> p.id().equals(passage.id())))
        .toList();
  }

  /** How many questions are on an objective. */
  public long questionsOn(String objective) {
    return questions.stream().filter(q -> q.card().objective().equals(objective)).count();
  }

  /** What is quoted of a source. */
  public List<TextQuote> quotesOf(String source) {
    return passages.values().stream()
        .map(LocatedPassage::passage)
        .filter(passage -> passage.source().equals(source))
        .map(Passage::quote)
        .toList();
  }

  /** The full names of its questions, in their order; to know them makes no question. */
  public Stream<String> names() {
    return questions.ids().stream().map(id -> name + "/" + id);
  }

  public Optional<Question> question(String id) {
    return questions.named(id);
  }
}
