/**
 * Response rows in, a gradebook out; every row is graded, blank or rejected for a reason.
 *
 * <p>May use {@code bank}, {@code question}, {@code stats}, {@code source}'s digest, {@code text}
 * and, for lines of JSON, jackson-core. Streams are handed in; a mark comes from {@link
 * dev.qimma.question.Assessment} alone.
 */
@NullMarked
package dev.qimma.grading;

import org.jspecify.annotations.NullMarked;
