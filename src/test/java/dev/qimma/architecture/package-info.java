/**
 * The walls of the house: which folder may name which, and what only some may touch.
 *
 * <p>The rules are written for any root package, so that {@code dev.qimma.planted} can show that
 * each of them fails where it should.
 */
@NullMarked
package dev.qimma.architecture;

import org.jspecify.annotations.NullMarked;
