/**
 * What a question is: its card, its prompt, how a reply is marked and what that is worth.
 *
 * <p>May use {@code source}'s passages, {@code diagnostic} and {@code text}. Names no kind of
 * question.
 */
@NullMarked
package dev.qimma.question;

import org.jspecify.annotations.NullMarked;
