/**
 * What is wrong with a bank beyond what its reader sees: one rule, one class, all in {@link
 * dev.qimma.lint.Lint}. Here too is what holds quotes against their sources and seals them.
 *
 * <p>May use {@code bank}, {@code question}, {@code source}, {@code diagnostic} and {@code text}.
 */
@NullMarked
package dev.qimma.lint;

import org.jspecify.annotations.NullMarked;
