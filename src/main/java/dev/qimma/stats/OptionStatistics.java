package dev.qimma.stats;

import java.util.OptionalDouble;

/**
 * What is known of those who chose one option, or left the question blank.
 *
 * @param n how many
 * @param share of all learners
 * @param meanTotal the mean of their totals, in marks
 * @param rRest the correlation of having chosen it with the marks on the other questions
 * @param upper27 the share of the upper group that chose it
 */
public record OptionStatistics(
    long n,
    OptionalDouble share,
    OptionalDouble meanTotal,
    OptionalDouble rRest,
    OptionalDouble upper27,
    OptionalDouble lower27,
    OptionalDouble d27) {}
