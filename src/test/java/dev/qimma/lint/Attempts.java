package dev.qimma.lint;

import dev.qimma.stats.ItemStatistics;
import dev.qimma.stats.OptionStatistics;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What learners are held to have made of questions, in tests of rules on that. */
final class Attempts {

  /** Of the questions that stand for weak and sound ones in what rules are explained with. */
  static final Map<String, Attempted> OF_EXAMPLES =
      Map.of(
          "b/weak", of(40, 0.1, -0.2, chosen(35, 0.8), chosen(4, 0.1), chosen(1, 0)),
          "b/sound", of(40, 0.6, 0.4, chosen(24, 0.8), chosen(10, 0.1), chosen(6, 0.1)));

  private Attempts() {}

  static Attempted of(int answered, double p, double rRest, OptionStatistics... options) {
    OptionalDouble none = OptionalDouble.empty();
    return new Attempted(
        answered,
        new ItemStatistics(
            OptionalDouble.of(p),
            none,
            none,
            OptionalDouble.of(rRest),
            none,
            none,
            none,
            none,
            none,
            none,
            List.of(options),
            chosen(0, 0)));
  }

  /** So many chose an option, and that share of those who know most. */
  static OptionStatistics chosen(long n, double upper) {
    OptionalDouble none = OptionalDouble.empty();
    return new OptionStatistics(n, none, none, none, OptionalDouble.of(upper), none, none);
  }
}
