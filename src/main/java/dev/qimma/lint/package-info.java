/**
 * What is wrong with a bank beyond what its reader sees: one rule, one class, all in {@link
 * dev.qimma.lint.Lint}. Here is what holds quotes against their sources and seals them; rules on
 * single questions are in {@code item}, those on whole banks in {@code whole}, those on what
 * learners answered in {@code attempts}; they read questions by {@code wording}.
 *
 * <p>May use {@code bank}, {@code question}, {@code stats}, {@code source}, {@code diagnostic},
 * {@code text} and {@code work}.
 */
@NullMarked
package dev.qimma.lint;

import org.jspecify.annotations.NullMarked;
