/**
 * Problems as values with places: what is wrong, where, and what to do about it.
 *
 * <p>May use {@code text}. The bank reader, the kinds and lint all speak it.
 */
@NullMarked
package dev.qimma.diagnostic;

import org.jspecify.annotations.NullMarked;
