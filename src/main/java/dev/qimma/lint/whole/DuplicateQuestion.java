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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** QB604: a stem that is the same as an earlier one, or nearly so by its runs of three words. */
final class DuplicateQuestion implements LintRule {

  /** A stem as it is compared. */
  private record Stem(Question question, String folded, Shingles shingles) {

    static Stem of(Wording wording) {
      List<Word> words = Words.of(wording.stem());
      String folded = words.stream().map(Word::form).collect(Collectors.joining(" "));
      return new Stem(wording.question(), folded, Shingles.of(words));
    }
  }

  /** The stems so far, found by their wording and by their telling shingles. */
  private static final class Seen {

    private final Shingles.Rarity rarity;
    private final List<Stem> stems = new ArrayList<>();
    private final Map<String, List<Integer>> same = new HashMap<>();
    private final Map<Long, List<Integer>> byShingle = new HashMap<>();

    Seen(Shingles.Rarity rarity) {
      this.rarity = rarity;
    }

    Optional<Stem> same(Stem stem) {
      return same.getOrDefault(stem.folded(), List.of()).stream()
          .map(stems::get)
          .filter(other -> areApart(stem, other))
          .findFirst();
    }

    Optional<Stem> alike(Stem stem) {
      return stem.shingles().telling(rarity).stream()
          .flatMap(shingle -> byShingle.getOrDefault(shingle, List.of()).stream())
          .distinct()
          .sorted()
          .map(stems::get)
          .filter(other -> stem.shingles().isAlike(other.shingles()))
          .filter(other -> areApart(stem, other))
          .findFirst();
    }

    void add(Stem stem) {
      int place = stems.size();
      stems.add(stem);
      same.computeIfAbsent(stem.folded(), folded -> new ArrayList<>()).add(place);
      stem.shingles()
          .telling(rarity)
          .forEach(s -> byShingle.computeIfAbsent(s, shingle -> new ArrayList<>()).add(place));
    }
  }

  @Override
  public void check(Bank bank, Evidence evidence, Problems problems) {
    List<List<Stem>> ofQuestions = bank.questions().stream().map(DuplicateQuestion::stems).toList();
    Shingles.Rarity rarity = new Shingles.Rarity();
    ofQuestions.forEach(stems -> stems.forEach(stem -> rarity.add(stem.shingles())));
    Seen seen = new Seen(rarity);
    ofQuestions.forEach(
        stems -> {
          look(stems, seen, problems);
          stems.forEach(seen::add);
        });
  }

  private static List<Stem> stems(Question question) {
    return Wording.of(question).stream()
        .map(Stem::of)
        .filter(stem -> !stem.folded().isEmpty())
        .toList();
  }

  private static void look(List<Stem> stems, Seen seen, Problems problems) {
    first(stems, seen::same)
        .ifPresentOrElse(
            other -> report(stems.get(0).question(), other, problems, "same"),
            () ->
                first(stems, seen::alike)
                    .ifPresent(other -> report(stems.get(0).question(), other, problems, "alike")));
  }

  private static Optional<Stem> first(List<Stem> stems, Function<Stem, Optional<Stem>> found) {
    return stems.stream().flatMap(stem -> found.apply(stem).stream()).findFirst();
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
}
