/**
 * Give a number, within a tolerance or a range.
 *
 * <p>May use {@code kind}, {@code question}, {@code diagnostic} and {@code text}, and no other
 * kind.
 */
@NullMarked
package dev.qimma.kind.number;

import org.jspecify.annotations.NullMarked;
