/**
 * What rules read of a question: its texts in one language, their words in Arabic and English, the
 * numbers in them; and how a finding is told.
 *
 * <p>May use {@code bank}, {@code question}, {@code diagnostic}, {@code text} and {@code work}.
 */
@NullMarked
package dev.qimma.lint.wording;

import org.jspecify.annotations.NullMarked;
