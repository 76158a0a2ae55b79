package dev.qimma.kind.recall;

import dev.qimma.diagnostic.Rule;
import dev.qimma.kind.AcceptedReader;
import dev.qimma.kind.Kind;
import dev.qimma.question.AcceptedTexts;
import dev.qimma.question.Card;
import dev.qimma.question.Fields;
import dev.qimma.question.Question;
import dev.qimma.text.Skeletons;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Recall: a list of answers, to be named in any order. */
public final class RecallKind implements Kind {

  static final String NAME = "recall";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> keys() {
    return Set.of("recall");
  }

  @Override
  public Set<String> signature() {
    return keys();
  }

  @Override
  public boolean claims(Fields fields) {
    return true;
  }

  @Override
  public Question read(Card card, Fields fields) {
    List<Fields.Row> rows = fields.spellingRows("recall");
    if (rows.isEmpty()) {
      fields.problem(Rule.NO_OPTION, "recall", "recall");
    }
    List<AcceptedTexts> answers = new ArrayList<>();
    Skeletons skeletons = new Skeletons();
    for (Fields.Row row : rows) {
      AcceptedTexts answer = AcceptedReader.read(card, row.items());
      if (row.items().isEmpty()) {
        row.problem(Rule.NO_OPTION, "nothing");
      }
      boolean isNew = skeletons.takesNew(answer.all());
      if (!isNew && answers.stream().anyMatch(answer::overlaps)) {
        row.problem(Rule.SAME_OPTION_TWICE, "answer", answer.model().orElse(""));
      }
      if (answer.model().isPresent()) {
        answers.add(answer);
      }
    }
    return new Recall(card, answers);
  }
}
