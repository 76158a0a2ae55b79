package dev.qimma.question;

import dev.qimma.text.Fold;
import dev.qimma.text.Folding;

/**
 * What counts as the same answer.
 *
 * @param folding which spellings are one
 * @param isLenient whether a small slip is forgiven in a sitting
 * @param showsLetters whether a question tells how many letters its answer has
 * @param vocabulary words that are never taken for slips of others
 */
public record AnswerRules(
    Folding folding, boolean isLenient, boolean showsLetters, Vocabulary vocabulary) {

  /** Whether capitals and small letters are told apart. */
  public boolean heedsCase() {
    return !folding.folds().contains(Fold.CASE);
  }
}
