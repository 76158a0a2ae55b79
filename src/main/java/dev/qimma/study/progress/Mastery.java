package dev.qimma.study.progress;

import dev.qimma.text.Localized;

/**
 * How well the questions of an objective or a topic are remembered.
 *
 * @param seen of the questions, those that were answered
 * @param today the mean chance of recall, a new question counting for nothing
 * @param exam the same on the day of the exam; as today where none is named
 */
public record Mastery(
    String bank, String id, Localized label, int questions, int seen, double today, double exam) {}
