/**
 * Pick one of several options.
 *
 * <p>May use {@code kind}, {@code question}, {@code diagnostic} and {@code text}, and no other
 * kind.
 */
@NullMarked
package dev.qimma.kind.choice;

import org.jspecify.annotations.NullMarked;
