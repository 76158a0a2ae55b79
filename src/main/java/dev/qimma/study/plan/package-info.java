/**
 * What to study until an exam: which questions today, what that comes to on the day, and how much
 * of it is enough.
 *
 * <p>May use {@code memory} and below. Pure: days and seeds are handed in, and the same ones give
 * the same plan.
 */
@NullMarked
package dev.qimma.study.plan;

import org.jspecify.annotations.NullMarked;
