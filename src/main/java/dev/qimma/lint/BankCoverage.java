package dev.qimma.lint;

import dev.qimma.bank.Bank;
import dev.qimma.bank.Objective;
import dev.qimma.source.Coverage;
import dev.qimma.source.Passage;
import dev.qimma.source.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the questions of a bank leave out.
 *
 * @param sources how much is quoted of those whose text is at hand, by their ids
 * @param missing ids of the other sources
 * @param thinObjectives that hardly a question asks for, with their number of questions
 * @param unusedQuotes names of the passages that no question leans on
 */
public record BankCoverage(
    String bank,
    Map<String, Coverage> sources,
    List<String> missing,
    Map<String, Long> thinObjectives,
    List<String> unusedQuotes) {

  /** One to recognise, one to recall. */
  private static final int LEAST_QUESTIONS = 2;

  public BankCoverage {
    sources = new LinkedHashMap<>(sources);
    missing = List.copyOf(missing);
    thinObjectives = new LinkedHashMap<>(thinObjectives);
    unusedQuotes = List.copyOf(unusedQuotes);
  }

  public static BankCoverage of(Bank bank, Evidence evidence) {
    Map<String, Coverage> sources = new LinkedHashMap<>();
    for (String source : bank.sources().keySet()) {
      evidence
          .text(source)
          .map(text -> text.text().coverage(bank.quotesOf(source)))
          .ifPresent(coverage -> sources.put(source, coverage));
    }
    List<String> missing =
        bank.sources().values().stream()
            .map(Source::id)
            .filter(source -> !sources.containsKey(source))
            .toList();
    return new BankCoverage(
        bank.name(), sources, missing, thinObjectives(bank), unusedQuotes(bank));
  }

  private static Map<String, Long> thinObjectives(Bank bank) {
    Map<String, Long> thin = new LinkedHashMap<>();
    for (Objective objective : bank.objectives().values()) {
      long questions = bank.questionsOn(objective.id());
      if (questions < LEAST_QUESTIONS) {
        thin.put(objective.id(), questions);
      }
    }
    return thin;
  }

  private static List<String> unusedQuotes(Bank bank) {
    Set<String> used =
        bank.questions().stream()
            .flatMap(question -> question.card().passages().stream())
            .map(Passage::id)
            .collect(Collectors.toSet());
    return bank.passages().keySet().stream().filter(quote -> !used.contains(quote)).toList();
  }
}
