package dev.qimma.lint.item;

import dev.qimma.bank.Bank;
import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.lint.Evidence;
import dev.qimma.lint.LintRule;
import dev.qimma.lint.wording.Fault;
import dev.qimma.lint.wording.Report;
import dev.qimma.lint.wording.SpokenWord;
import dev.qimma.lint.wording.Word;
import dev.qimma.lint.wording.Wording;
import dev.qimma.lint.wording.Words;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** QI207: a word of the stem sounds again in the right option, and in no other (H28b). */
final class Clang implements LintRule {

  @Override
  public void check(Bank bank, Evidence evidence, Problems problems) {
    StemWords common = StemWords.of(bank);
    Report.each(bank, problems, wording -> look(wording, common));
  }

  private static Optional<Fault> look(Wording wording, StemWords common) {
    List<Word> right = words(wording.right());
    List<Word> wrong = words(wording.wrong());
    return right.isEmpty() || wrong.isEmpty()
        ? Optional.empty()
        : Words.of(wording.stem()).stream()
            .filter(word -> Words.meetsAny(word, right) && !Words.meetsAny(word, wrong))
            .filter(Word::isContent)
            .filter(word -> !common.isEverywhere(word, wording.language()))
            .findFirst()
            .map(
                word ->
                    Fault.of(Rule.CLANG, SpokenWord.spelt(word, wording.stem()))
                        .in(holding(word, wording.right())));
  }

  private static String holding(Word word, List<String> options) {
    return options.stream()
        .filter(option -> Words.meetsAny(word, Words.of(option)))
        .findFirst()
        .orElse("");
  }

  private static List<Word> words(Collection<String> options) {
    return options.stream().flatMap(option -> Words.of(option).stream()).toList();
  }
}
