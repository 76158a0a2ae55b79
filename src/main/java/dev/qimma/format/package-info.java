/**
 * What formats of other programs have in common: HTML in texts.
 *
 * <p>May use {@code markup}, {@code diagnostic} and {@code text}. The formats below each speak one
 * format; none knows another, and none has heard of qimma.
 */
@NullMarked
package dev.qimma.format;

import org.jspecify.annotations.NullMarked;
