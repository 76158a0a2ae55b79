/**
 * Questions as QTI has them, of any version, and back.
 *
 * <p>May use {@code exchange}, {@code format.qti}, {@code format}, {@code question}, {@code
 * diagnostic} and {@code text}.
 */
@NullMarked
package dev.qimma.exchange.qti;

import org.jspecify.annotations.NullMarked;
