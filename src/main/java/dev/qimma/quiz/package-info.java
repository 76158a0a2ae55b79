/**
 * A sitting: which questions, what is asked next, what a reply or a command does, how it ends.
 *
 * <p>May use {@code bank}, {@code question}, {@code history}, {@code screen} and below. Talks to a
 * person through {@link dev.qimma.quiz.Console}, by lines or by keys, and knows no terminal.
 */
@NullMarked
package dev.qimma.quiz;

import org.jspecify.annotations.NullMarked;
