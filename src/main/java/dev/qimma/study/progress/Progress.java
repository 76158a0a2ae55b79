package dev.qimma.study.progress;

import java.util.List;
import java.util.OptionalDouble;

/**
 * All figures of one learner about the banks at hand.
 *
 * @param overview of everything
 * @param accuracy week by week, oldest first
 * @param forecast how many memories fall due on each day, the overdue ones today
 * @param retention by days since the review before
 * @param calibration of the predicted chance of recall, in ten bins
 * @param confidence as stated before the verdict
 * @param brier mean squared distance of stated confidence from what came; 0 is best
 * @param times of answers, in seconds
 * @param stability of memories, in days
 */
public record Progress(
    Overview overview,
    List<Mastery> objectives,
    List<Mastery> topics,
    List<Period> accuracy,
    List<Integer> forecast,
    List<Retention> retention,
    List<Bin> calibration,
    List<Confidence> confidence,
    OptionalDouble brier,
    List<Bucket> times,
    List<Bucket> stability) {

  public Progress {
    objectives = List.copyOf(objectives);
    topics = List.copyOf(topics);
    accuracy = List.copyOf(accuracy);
    forecast = List.copyOf(forecast);
    retention = List.copyOf(retention);
    calibration = List.copyOf(calibration);
    confidence = List.copyOf(confidence);
    times = List.copyOf(times);
    stability = List.copyOf(stability);
  }

  /**
   * Everything in one line.
   *
   * @param seen of the questions, those that were answered in study
   * @param answers in all sittings
   * @param today the mean chance of recall
   * @param exam the same on the day of the exam
   * @param seconds median time of an answer, 0 where there is none
   * @param target recall at which a memory is due
   */
  public record Overview(
      int questions,
      int seen,
      int answers,
      int right,
      double today,
      double exam,
      double seconds,
      double target) {}
}
