package dev.qimma.stats;

import java.util.OptionalDouble;

/**
 * How far a test can be relied on.
 *
 * @param alpha Cronbach's (1951); KR-20 where every mark is 0 or 1
 * @param kr21 where every question is worth 1 and every mark is 0 or 1
 * @param sem the standard error of measurement, in marks
 * @param splitHalf the correlation of the odd questions with the even ones
 * @param spearmanBrown the same for a test of full length
 */
public record Reliability(
    OptionalDouble alpha,
    OptionalDouble kr21,
    OptionalDouble sem,
    OptionalDouble splitHalf,
    OptionalDouble spearmanBrown) {}
