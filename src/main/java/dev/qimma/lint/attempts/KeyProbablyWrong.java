package dev.qimma.lint.attempts;

import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.lint.Attempted;
import dev.qimma.lint.wording.Report;
import dev.qimma.question.Option;
import dev.qimma.question.Question;
import dev.qimma.stats.OptionStatistics;
import dev.qimma.text.Letters;
import java.util.List;
import java.util.Optional;

/**
 * QB704: of those who know most, more chose a wrong option than the right one. They are the upper
 * 27 percent (Kelley 1939), as everywhere in item analysis, where the rule was first put with a
 * third.
 */
final class KeyProbablyWrong implements AttemptRule {

  @Override
  public int least() {
    return Share.FEW;
  }

  @Override
  public void check(Question question, Attempted attempted, Problems problems) {
    List<OptionStatistics> all = attempted.statistics().options();
    List<Option> options =
        question.prompt().options().stream().filter(o -> o.index() < all.size()).toList();
    List<Option> keys = options.stream().filter(Option::isRight).toList();
    if (keys.size() != 1) {
      return; // of several right ones each may be chosen less
    }
    double key = upper(all, keys.get(0));
    Optional<Option> preferred =
        options.stream().filter(o -> !o.isRight() && upper(all, o) > key).findFirst();
    preferred.ifPresent(
        option ->
            Report.of(
                question,
                Rule.KEY_PROBABLY_WRONG,
                problems,
                "message",
                Letters.latin(option.index()),
                Letters.latin(keys.get(0).index())));
  }

  private static double upper(List<OptionStatistics> all, Option option) {
    return all.get(option.index()).upper27().orElse(0);
  }
}
