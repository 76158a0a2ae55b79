/**
 * Questions on a sheet: written without their key, read and answered where no bank is, and the
 * responses that come of it.
 *
 * <p>May use {@code bank}, {@code question}, {@code screen} and below. Opens no file.
 */
@NullMarked
package dev.qimma.quiz.sheet;

import org.jspecify.annotations.NullMarked;
