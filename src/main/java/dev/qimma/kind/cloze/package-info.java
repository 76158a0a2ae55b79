/**
 * Fill the blanks of a sentence.
 *
 * <p>May use {@code kind}, {@code question}, {@code diagnostic} and {@code text}, and no other
 * kind.
 */
@NullMarked
package dev.qimma.kind.cloze;

import org.jspecify.annotations.NullMarked;
