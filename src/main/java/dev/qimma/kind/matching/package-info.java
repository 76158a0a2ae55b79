/**
 * Find what belongs to each of several things.
 *
 * <p>May use {@code kind}, {@code question}, {@code diagnostic} and {@code text}, and no other
 * kind.
 */
@NullMarked
package dev.qimma.kind.matching;

import org.jspecify.annotations.NullMarked;
