/**
 * Questions as the XML of Moodle has them, and back.
 *
 * <p>May use {@code exchange}, {@code format.moodle}, {@code format}, {@code markup}, {@code
 * question}, {@code diagnostic} and {@code text}.
 */
@NullMarked
package dev.qimma.exchange.moodle;

import org.jspecify.annotations.NullMarked;
