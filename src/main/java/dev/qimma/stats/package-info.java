/**
 * Pure numbers: what the marks of many learners tell about a test and its questions.
 *
 * <p>Uses nothing but numbers. Sums are whole numbers, exact and without an order; doubles come at
 * the end. What is not defined is empty, never 0 or NaN.
 */
@NullMarked
package dev.qimma.stats;

import org.jspecify.annotations.NullMarked;
