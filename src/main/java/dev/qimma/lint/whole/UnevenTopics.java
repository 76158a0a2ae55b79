package dev.qimma.lint.whole;

import dev.qimma.bank.Bank;
import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.lint.Evidence;
import dev.qimma.lint.LintRule;
import dev.qimma.lint.wording.Report;
import dev.qimma.question.Question;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** QB605: a topic with hardly a question, or with most of them. */
final class UnevenTopics implements LintRule {

  private static final int LEAST_QUESTIONS = 3;

  @Override
  public void check(Bank bank, Evidence evidence, Problems problems) {
    Map<String, Long> topics =
        bank.questions().stream()
            .map(UnevenTopics::topic)
            .filter(topic -> !topic.isEmpty())
            .collect(Collectors.groupingBy(t -> t, TreeMap::new, Collectors.counting()));
    if (topics.size() < 2) {
      return;
    }
    int all = bank.questions().size();
    topics.forEach(
        (topic, questions) -> {
          if (questions < LEAST_QUESTIONS) {
            Report.of(bank, Rule.UNEVEN_TOPICS, problems, "few", questions, topic);
          } else if (questions * 2 > all) {
            Report.of(bank, Rule.UNEVEN_TOPICS, problems, "many", questions, topic, all);
          }
        });
  }

  private static String topic(Question question) {
    return question.card().topic();
  }
}
