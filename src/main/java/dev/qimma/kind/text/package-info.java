/**
 * Type a short answer.
 *
 * <p>May use {@code kind}, {@code question}, {@code diagnostic} and {@code text}, and no other
 * kind.
 */
@NullMarked
package dev.qimma.kind.text;

import org.jspecify.annotations.NullMarked;
