/**
 * What is wrong with a bank beyond what its reader sees: one rule, one class, all in {@link
 * dev.qimma.lint.Lint}. Here is what holds quotes against their sources and seals them; rules on
 * single questions are in {@code item}, those on whole banks in {@code whole}, and both read
 * questions by {@code wording}.
 *
 * <p>May use {@code bank}, {@code question}, {@code source}, {@code diagnostic} and {@code text}.
 */
@NullMarked
package dev.qimma.lint;

import org.jspecify.annotations.NullMarked;
