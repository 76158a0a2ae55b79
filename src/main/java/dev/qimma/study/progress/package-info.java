/**
 * How a learner's study goes, in figures: what is mastered, what is due, how well recall is
 * predicted.
 *
 * <p>May use {@code study} and below. What is shown of it is decided elsewhere.
 */
@NullMarked
package dev.qimma.study.progress;

import org.jspecify.annotations.NullMarked;
