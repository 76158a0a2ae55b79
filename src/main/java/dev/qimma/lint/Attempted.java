package dev.qimma.lint;

import dev.qimma.stats.ItemStatistics;

/**
 * What learners made of a question.
 *
 * @param answered how many of them answered it
 * @param statistics of all of them
 */
public record Attempted(int answered, ItemStatistics statistics) {}
