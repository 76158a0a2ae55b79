package dev.qimma.study;

import dev.qimma.history.Note;
import java.time.Instant;

/**
 * A question answered wrong and not made good since.
 *
 * @param question full name
 * @param wrong how often it was answered wrong
 * @param wasSure whether its learner was sure of a wrong answer
 * @param reply the last wrong one
 * @param at when that was
 */
public record Mistake(String question, int wrong, boolean wasSure, String reply, Instant at) {

  Mistake again(Answer answer) {
    return new Mistake(
        question,
        wrong + 1,
        wasSure || answer.has(Note.SURE),
        answer.attempt().reply(),
        answer.at());
  }
}
