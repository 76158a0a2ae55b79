/**
 * Words: text in several languages, normal forms, spelling slips, numerals, and message bundles.
 *
 * <p>May use {@code shipped}; everything may use it.
 */
@NullMarked
package dev.qimma.text;

import org.jspecify.annotations.NullMarked;
