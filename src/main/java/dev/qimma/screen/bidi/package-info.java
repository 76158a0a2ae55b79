/**
 * Right-to-left text for terminals: shaping, wrapping, reordering and padding, as the last step
 * before output.
 *
 * <p>May use {@code screen}'s runs and {@code text}. Knows no terminal and does no I/O.
 */
@NullMarked
package dev.qimma.screen.bidi;

import org.jspecify.annotations.NullMarked;
