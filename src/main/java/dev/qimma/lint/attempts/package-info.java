/**
 * Rules on what learners made of the questions, where their responses are at hand: each looks at
 * the item statistics of one question.
 *
 * <p>May use {@code bank}, {@code question}, {@code stats}, {@code diagnostic} and {@code text};
 * what it finds is told by {@code wording}.
 */
@NullMarked
package dev.qimma.lint.attempts;

import org.jspecify.annotations.NullMarked;
