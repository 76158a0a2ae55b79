package dev.qimma.lint.item;

import dev.qimma.bank.Bank;
import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Severity;
import dev.qimma.lint.Evidence;
import dev.qimma.lint.LintRule;
import dev.qimma.lint.wording.CatchAll;
import dev.qimma.lint.wording.Fault;
import dev.qimma.lint.wording.Report;
import dev.qimma.lint.wording.Wording;
import dev.qimma.question.Option;
import dev.qimma.question.Question;
import java.util.List;
import java.util.Optional;

/** QI202: an option that rules the others out (H25); worse where it is mostly the right one. */
final class NoneOfTheAbove implements LintRule {

  @Override
  public void check(Bank bank, Evidence evidence, Problems problems) {
    List<Question> uses =
        bank.questions().stream().filter(question -> isKey(question).isPresent()).toList();
    long keyed = uses.stream().filter(question -> isKey(question).orElse(false)).count();
    boolean isMostlyKey = keyed * 2 > uses.size();
    uses.forEach(question -> Report.of(question, problems, wording -> look(wording, isMostlyKey)));
  }

  /** Whether it is the key of a question; empty where it is no option. */
  private static Optional<Boolean> isKey(Question question) {
    return Wording.of(question).stream()
        .flatMap(wording -> option(wording).stream())
        .map(Option::isRight)
        .findFirst();
  }

  private static Optional<Option> option(Wording wording) {
    return wording.options().stream()
        .filter(option -> CatchAll.isNone(wording.text(option)))
        .findFirst();
  }

  private static Optional<Fault> look(Wording wording, boolean isMostlyKey) {
    Optional<Fault> fault =
        option(wording)
            .map(wording::text)
            .map(text -> Fault.of(Rule.NONE_OF_THE_ABOVE, text).in(text));
    return isMostlyKey
        ? fault.map(found -> found.as(Severity.WARNING).saying("mostly-key"))
        : fault;
  }
}
