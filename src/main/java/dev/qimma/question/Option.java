package dev.qimma.question;

import dev.qimma.text.Localized;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of the things to choose from.
 *
 * @param index its canonical place, from 0: the letter that paper and files know it by
 * @param why it is wrong, or what is to be said when it is chosen; empty when nothing is
 * @param weight its own credit, from -1 to 1, where the bank gives one
 */
public record Option(
    int index, Localized text, boolean isRight, Localized why, @Nullable Fraction weight) {

  public Optional<Fraction> credit() {
    return Optional.ofNullable(weight);
  }

  /** As it would be made, but at once there: replies are marked by sets of these. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Option option
            && index == option.index
            && isRight == option.isRight
            && Objects.equals(weight, option.weight)
            && text.equals(option.text)
            && why.equals(option.why));
  }

  @Override
  public int hashCode() {
    return index;
  }

  Option at(int place) {
    return new Option(place, text, isRight, why, weight);
  }
}
