package dev.qimma.lint.whole;

import dev.qimma.bank.Bank;
import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.lint.Evidence;
import dev.qimma.lint.LintRule;
import dev.qimma.lint.wording.Report;
import dev.qimma.lint.wording.Word;
import dev.qimma.lint.wording.Wording;
import dev.qimma.lint.wording.Words;
import dev.qimma.question.Card;
import dev.qimma.question.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** QB604: a stem that is the same as an earlier one, or nearly so by its runs of three words. */
final class DuplicateQuestion implements LintRule {

  private static final int SHINGLE = 3;

  /** Jaccard index above this, in percent. */
  private static final int ALIKE_PERCENT = 80;

  /** A stem as it is compared. */
  private record Stem(Question question, String folded, Set<List<Word>> shingles) {
    static Stem of(Wording wording) {
      List<Word> words = Words.of(wording.stem());
      Set<List<Word>> shingles = new LinkedHashSet<>();
      for (int at = 0; at + SHINGLE <= words.size(); at++) {
        shingles.add(words.subList(at, at + SHINGLE));
      }
      String folded = words.stream().map(Word::form).collect(Collectors.joining(" "));
      return new Stem(wording.question(), folded, shingles);
    }
  }

  /** The stems so far, found by their wording and by their shingles. */
  private static final class Seen {
    private final List<Stem> stems = new ArrayList<>();
    private final Map<String, List<Integer>> same = new HashMap<>();
    private final Map<List<Word>, List<Integer>> byShingle = new HashMap<>();

    Optional<Stem> same(Stem stem) {
      return same.getOrDefault(stem.folded(), List.of()).stream()
          .map(stems::get)
          .filter(other -> areApart(stem, other))
          .findFirst();
    }

    Optional<Stem> alike(Stem stem) {
      Map<Integer, Integer> shared = new TreeMap<>();
      for (List<Word> shingle : stem.shingles()) {
        byShingle
            .getOrDefault(shingle, List.of())
            .forEach(place -> shared.merge(place, 1, Integer::sum));
      }
      return shared.entrySet().stream()
          .filter(entry -> isAlike(stem, stems.get(entry.getKey()), entry.getValue()))
          .map(entry -> stems.get(entry.getKey()))
          .filter(other -> areApart(stem, other))
          .findFirst();
    }

    void add(Stem stem) {
      int place = stems.size();
      stems.add(stem);
      same.computeIfAbsent(stem.folded(), folded -> new ArrayList<>()).add(place);
      stem.shingles()
          .forEach(s -> byShingle.computeIfAbsent(s, shingle -> new ArrayList<>()).add(place));
    }
  }

  @Override
  public void check(Bank bank, Evidence evidence, Problems problems) {
    Seen seen = new Seen();
    for (Question question : bank.questions()) {
      List<Stem> stems =
          Wording.of(question).stream().map(Stem::of).filter(s -> !s.folded().isEmpty()).toList();
      stems.stream()
          .flatMap(stem -> seen.same(stem).stream())
          .findFirst()
          .ifPresentOrElse(
              other -> report(question, other, problems, "same"),
              () ->
                  stems.stream()
                      .flatMap(stem -> seen.alike(stem).stream())
                      .findFirst()
                      .ifPresent(other -> report(question, other, problems, "alike")));
      stems.forEach(seen::add);
    }
  }

  private static void report(Question question, Stem other, Problems problems, String variant) {
    Card earlier = other.question().card();
    Report.of(
        question, Rule.DUPLICATE_QUESTION, problems, variant, earlier.id(), earlier.span().place());
  }

  /** Variants are meant to be alike. */
  private static boolean areApart(Stem one, Stem other) {
    String group = one.question().card().group();
    return group.isEmpty() || !group.equals(other.question().card().group());
  }

  private static boolean isAlike(Stem one, Stem other, int shared) {
    int all = one.shingles().size() + other.shingles().size() - shared;
    return shared * 100 > all * ALIKE_PERCENT;
  }
}
