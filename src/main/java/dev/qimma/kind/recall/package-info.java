/**
 * Name all of several, in any order.
 *
 * <p>May use {@code kind}, {@code question}, {@code diagnostic} and {@code text}, and no other
 * kind.
 */
@NullMarked
package dev.qimma.kind.recall;

import org.jspecify.annotations.NullMarked;
