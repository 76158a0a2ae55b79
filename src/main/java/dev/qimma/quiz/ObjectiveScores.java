package dev.qimma.quiz;

import dev.qimma.bank.Bank;
import dev.qimma.bank.Objective;
import dev.qimma.history.Attempt;
import dev.qimma.question.Question;
import dev.qimma.screen.Standing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a learner stands in each objective, by the last answer to each of its questions.
 *
 * @param last answers by the full name of the question
 */
public record ObjectiveScores(Map<String, Attempt> last) {

  public static final ObjectiveScores NONE = new ObjectiveScores(Map.of());

  public ObjectiveScores {
    last = Map.copyOf(last);
  }

  /**
   * Gathers the answers; exams that are not handed in tell nothing.
   *
   * @param sittings oldest first
   */
  public static ObjectiveScores of(List<PastSitting> sittings) {
    Map<String, Attempt> last = new HashMap<>();
    sittings.stream()
        .filter(sitting -> !sitting.isSealed())
        .flatMap(sitting -> sitting.answers().stream())
        .forEach(answer -> last.put(answer.question(), answer));
    return new ObjectiveScores(last);
  }

  /** Empty where no question of it was answered yet. */
  public Optional<Standing> of(Bank bank, Objective objective) {
    return bank.questions().stream()
        .map(Question::card)
        .filter(card -> card.objective().equals(objective.id()))
        .flatMap(card -> Optional.ofNullable(last.get(card.name())).stream())
        .map(answer -> new Standing(objective.id(), answer.score(), answer.max()))
        .reduce(Standing::plus);
  }
}
