/**
 * Say whether a statement is true.
 *
 * <p>May use {@code kind}, {@code question}, {@code diagnostic} and {@code text}, and no other
 * kind.
 */
@NullMarked
package dev.qimma.kind.truefalse;

import org.jspecify.annotations.NullMarked;
