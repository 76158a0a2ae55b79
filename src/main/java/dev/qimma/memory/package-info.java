/**
 * How well something is remembered, and when it should be asked again: the FSRS-6 memory model.
 *
 * <p>May use {@code history} and below. Pure: reviews and days come in, states come out; the clock,
 * the time zone and every text are handed in. The names are those of the field: stability,
 * difficulty, retrievability.
 */
@NullMarked
package dev.qimma.memory;

import org.jspecify.annotations.NullMarked;
