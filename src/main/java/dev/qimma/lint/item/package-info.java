/**
 * What makes a single question weak: cues, unclear stems, poor options. One rule, one class, all in
 * {@link dev.qimma.lint.item.ItemRules}; the numbers H1 to H31 are those of Haladyna, Downing and
 * Rodriguez 2002, Applied Measurement in Education 15(3).
 *
 * <p>May use what {@code lint} may, and {@code lint.wording}.
 */
@NullMarked
package dev.qimma.lint.item;

import org.jspecify.annotations.NullMarked;
