/**
 * The XML of Moodle's question bank: read with what its exporters write, and written.
 *
 * <p>May use {@code format}, {@code markup}, {@code diagnostic} and {@code text}.
 */
@NullMarked
package dev.qimma.format.moodle;

import org.jspecify.annotations.NullMarked;
