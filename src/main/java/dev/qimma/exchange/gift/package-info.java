/**
 * Questions as GIFT has them, and back.
 *
 * <p>May use {@code exchange}, {@code format.gift}, {@code format}, {@code question}, {@code
 * diagnostic} and {@code text}.
 */
@NullMarked
package dev.qimma.exchange.gift;

import org.jspecify.annotations.NullMarked;
