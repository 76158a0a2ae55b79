package dev.qimma.stats;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What the marks on one question tell about it.
 *
 * @param p the difficulty: the mean as a share of the maximum
 * @param rTotal the correlation with the total
 * @param rRest the correlation with the total of the other questions
 * @param upper27 what the upper group earned, as a share of the maximum
 * @param alphaIfDropped Cronbach's alpha of the other questions
 * @param biserial where every mark is nothing or the maximum
 * @param efficiency the discriminative efficiency, in percent
 * @param options by their letters
 * @param blank of those who left it blank
 */
public record ItemStatistics(
    OptionalDouble p,
    OptionalDouble sd,
    OptionalDouble rTotal,
    OptionalDouble rRest,
    OptionalDouble upper27,
    OptionalDouble lower27,
    OptionalDouble d27,
    OptionalDouble alphaIfDropped,
    OptionalDouble biserial,
    OptionalDouble efficiency,
    List<OptionStatistics> options,
    OptionStatistics blank) {

  public ItemStatistics {
    options = List.copyOf(options);
  }
}
