/**
 * Printed exams: versions of the same questions in other orders, how their options are called on
 * paper, and the file by which responses to a version are read.
 *
 * <p>May use {@code bank}, {@code question} and {@code text}. How the pages look is up to {@code
 * report}.
 */
@NullMarked
package dev.qimma.paper;

import org.jspecify.annotations.NullMarked;
