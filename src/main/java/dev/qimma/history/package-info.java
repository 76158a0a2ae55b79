/**
 * What was answered: raw facts, appended and never changed, and the port through which they are
 * kept.
 *
 * <p>May use {@code question}'s verdicts and fractions. Knows nothing of how an answer was asked
 * for, nor of the store behind the port.
 */
@NullMarked
package dev.qimma.history;

import org.jspecify.annotations.NullMarked;
