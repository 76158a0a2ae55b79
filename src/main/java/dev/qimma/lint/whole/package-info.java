/**
 * What only shows over a whole bank: where its keys stand, what it repeats, what it leaves out. One
 * rule, one class, all in {@link dev.qimma.lint.whole.WholeRules}.
 *
 * <p>May use what {@code lint} may, and {@code lint.wording}.
 */
@NullMarked
package dev.qimma.lint.whole;

import org.jspecify.annotations.NullMarked;
