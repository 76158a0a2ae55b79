/**
 * GIFT, the text format of Moodle: read as Moodle reads it, written so that nobody misreads it.
 *
 * <p>May use {@code diagnostic} and {@code text}.
 */
@NullMarked
package dev.qimma.format.gift;

import org.jspecify.annotations.NullMarked;
