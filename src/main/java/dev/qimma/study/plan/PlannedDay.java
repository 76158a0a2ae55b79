package dev.qimma.study.plan;

/**
 * What a day of a plan comes to, on average.
 *
 * @param day as study days are numbered
 * @param fresh new questions
 * @param reviews of questions answered before
 * @param answers of both, with those repeated
 * @param score at the exam, 0 to 1, if nothing were studied after this day
 */
public record PlannedDay(
    long day, double fresh, double reviews, double answers, double minutes, double score) {}
