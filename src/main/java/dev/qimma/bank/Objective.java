package dev.qimma.bank;

import dev.qimma.text.Localized;
import java.util.List;

/**
 * A learning objective: what a learner is to know. Mastery is counted per objective.
 *
 * @param passages names of the passages it rests on
 * @param sort a free word: in the summit bank {@code pledge}, {@code intent}, {@code call}, {@code
 *     position} or {@code report}; empty when not given
 * @param by who it concerns, free words
 * @param field a free word; empty when not given
 */
public record Objective(
    String id,
    Localized statement,
    List<String> passages,
    String sort,
    List<String> by,
    String field) {

  public Objective {
    passages = List.copyOf(passages);
    by = List.copyOf(by);
  }
}
