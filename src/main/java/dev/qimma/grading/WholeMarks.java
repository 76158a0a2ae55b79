package dev.qimma.grading;

import dev.qimma.question.Question;
import dev.qimma.stats.Answer;
import dev.qimma.stats.Item;
import dev.qimma.stats.TestStatistics;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Marks as numbers that statistics can be made of: the units of {@link Units} as they are, unless
 * sums over all learners would not fit; then so many of their last bits are rounded away.
 */
final class WholeMarks {

  /** What a sum of marks over all learners may take. */
  private static final int MOST_BITS = 62;

  private final List<Question> questions;
  private final Units units;
  private final int dropped;

  WholeMarks(List<Question> questions, Units units, int learners) {
    this.questions = questions;
    this.units = units;
    BigInteger largest =
        IntStream.range(0, questions.size())
            .mapToObj(this::max)
            .reduce(BigInteger.ZERO, BigInteger::add)
            .max(most().multiply(BigInteger.valueOf(questions.size())));
    int needed = largest.bitLength() + BigInteger.valueOf(learners).bitLength();
    dropped = Math.max(0, needed - MOST_BITS);
  }

  private BigInteger max(int question) {
    return units.of(questions.get(question).card().points());
  }

  private BigInteger most() {
    return units.scores().stream().map(BigInteger::abs).reduce(BigInteger.ZERO, BigInteger::max);
  }

  /**
   * The statistics.
   *
   * @param halves what each learner earned on every other question in units, where that is known
   */
  TestStatistics statistics(Responses responses, Optional<List<long[]>> halves) {
    List<Answer> answers =
        IntStream.range(0, responses.marks().size())
            .mapToObj(code -> answer(code, responses.marks().get(code)))
            .toList();
    List<Item> items =
        IntStream.range(0, questions.size())
            .mapToObj(
                question ->
                    new Item(
                        whole(max(question)), Choices.of(questions.get(question)).size(), answers))
            .toList();
    double unit = Math.scalb(units.one().doubleValue(), -dropped);
    return halves
        .filter(known -> dropped == 0)
        .map(known -> TestStatistics.of(responses, items, unit, known.get(0), known.get(1)))
        .orElseGet(() -> TestStatistics.of(responses, items, unit));
  }

  private Answer answer(int code, Mark mark) {
    return new Answer(whole(units.score(code)), mark.isBlank(), Set.copyOf(mark.chosen()));
  }

  private long whole(BigInteger exact) {
    BigInteger half = dropped == 0 ? BigInteger.ZERO : BigInteger.ONE.shiftLeft(dropped - 1);
    return exact.add(half).shiftRight(dropped).longValueExact();
  }
}
