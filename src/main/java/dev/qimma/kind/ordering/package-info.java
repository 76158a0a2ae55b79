/**
 * Put items in their right order.
 *
 * <p>May use {@code kind}, {@code question}, {@code diagnostic} and {@code text}, and no other
 * kind.
 */
@NullMarked
package dev.qimma.kind.ordering;

import org.jspecify.annotations.NullMarked;
