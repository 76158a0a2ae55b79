/**
 * Weights that suit one learner, found from the learner's own reviews.
 *
 * <p>May use {@code memory} and below. Deterministic: no chance, and one thread, so that the same
 * reviews always give the same weights.
 */
@NullMarked
package dev.qimma.memory.fit;

import org.jspecify.annotations.NullMarked;
