package dev.qimma.study.plan;

import dev.qimma.memory.State;

/**
 * The memory of a question that was answered before.
 *
 * @param day of the last answer, as study days are numbered
 */
public record Remembered(State state, long day) {}
