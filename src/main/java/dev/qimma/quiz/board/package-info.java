/**
 * Questions answered with keys: what each key makes of what is chosen so far, and the page that
 * shows it. What comes of it is a line, as if it had been typed.
 *
 * <p>May use {@code question}, {@code screen} and {@code text}. Knows no terminal.
 */
@NullMarked
package dev.qimma.quiz.board;

import org.jspecify.annotations.NullMarked;
