package dev.qimma.question;

import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Span;
import dev.qimma.source.Passage;
import dev.qimma.text.Localized;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every question has, whatever its kind. Empty texts and lists stand for what is left out.
 *
 * @param bank name of the bank it belongs to
 * @param id unique in its bank
 * @param difficulty 1 to 5, or 0 when not given
 * @param points the marks for a right answer, above 0
 * @param group of variants that are never asked on the same day
 * @param isShuffled whether its options may be shown in another order than the canonical one
 * @param allowed rules it may break
 * @param policy for a multiple choice, where the question or its bank names one
 * @param span the whole question in its file
 * @param places of its options, answers and hints
 */
public record Card(
    String bank,
    String id,
    Localized stem,
    String topic,
    String objective,
    List<String> tags,
    int difficulty,
    Fraction points,
    List<Localized> hints,
    Localized why,
    List<Passage> passages,
    String group,
    boolean isShuffled,
    AnswerRules rules,
    Set<Rule> allowed,
    @Nullable MultiPolicy policy,
    Span span,
    Whereabouts places) {

  public Card {
    tags = List.copyOf(tags);
    hints = List.copyOf(hints);
    passages = List.copyOf(passages);
    allowed = Set.copyOf(allowed);
  }

  /** {@code bank/id}, by which the question is known everywhere. */
  public String name() {
    return bank + "/" + id;
  }

  /** Where one of its options, answers or hints stands; the question where that is not known. */
  public Span place(String text) {
    return places.of(text).orElse(span);
  }

  public Optional<MultiPolicy> credit() {
    return Optional.ofNullable(policy);
  }
}
