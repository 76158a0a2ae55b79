/**
 * Question files of other tools that people type: YAML of four, Markdown of two. They are read and
 * never written.
 *
 * <p>May use {@code exchange}, {@code bank} for YAML, {@code question}, {@code diagnostic} and
 * {@code text}.
 */
@NullMarked
package dev.qimma.exchange.plain;

import org.jspecify.annotations.NullMarked;
