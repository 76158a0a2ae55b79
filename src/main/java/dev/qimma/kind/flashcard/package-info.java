/**
 * Recall what a card says on its back, and say how well that went.
 *
 * <p>May use {@code kind}, {@code question}, {@code diagnostic} and {@code text}, and no other
 * kind.
 */
@NullMarked
package dev.qimma.kind.flashcard;

import org.jspecify.annotations.NullMarked;
