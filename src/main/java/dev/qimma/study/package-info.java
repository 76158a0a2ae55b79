/**
 * Which question today: what the answers so far say of each memory, and when it is due.
 *
 * <p>May use {@code quiz}, {@code bank}, {@code memory}, {@code history} and below. Nothing of it
 * is kept: ratings, states and due days are derived from the raw facts of the log every time.
 */
@NullMarked
package dev.qimma.study;

import org.jspecify.annotations.NullMarked;
