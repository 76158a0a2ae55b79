package dev.qimma.quiz;

import dev.qimma.history.Attempt;
import dev.qimma.question.Assessment;
import dev.qimma.question.Question;
import dev.qimma.source.Digest;
import java.nio.charset.StandardCharsets;

/** Turns a marked reply into the fact that is kept. */
final class Attempts {

  /** Version of the marking rules, kept with every answer. */
  private static final int RULE_VERSION = 1;

  private static final int HASH_DIGITS = 16;

  private Attempts() {}

  static Attempt of(Assessment assessment, int hints, int tries, long elapsedMillis) {
    return new Attempt(
        assessment.question().card().name(),
        assessment.reply(),
        assessment.verdict(),
        assessment.score(),
        assessment.max(),
        hints,
        tries,
        elapsedMillis,
        keyHash(assessment.question()),
        RULE_VERSION);
  }

  /** Tells later whether the question's key is still the one the answer was compared with. */
  private static String keyHash(Question question) {
    String text = question.kind() + "\n" + question.key();
    return Digest.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_DIGITS);
  }
}
