package dev.qimma.bank;

import dev.qimma.diagnostic.Rule;
import dev.qimma.question.AnswerRules;
import dev.qimma.question.MultiPolicy;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every question of a file that says nothing else.
 *
 * @param language of plain texts
 * @param topic empty when there is none
 * @param allowed rules that the questions may break
 */
record Defaults(
    String language,
    String topic,
    AnswerRules rules,
    Set<Rule> allowed,
    @Nullable MultiPolicy credit) {

  Defaults {
    allowed = Set.copyOf(allowed);
  }
}
