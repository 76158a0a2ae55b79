/**
 * Pick all that are right.
 *
 * <p>May use {@code kind}, {@code question}, {@code diagnostic} and {@code text}, and no other
 * kind.
 */
@NullMarked
package dev.qimma.kind.multiple;

import org.jspecify.annotations.NullMarked;
