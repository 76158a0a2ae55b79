/**
 * Notes of Anki: what a package holds, and the marks for gaps in their texts. Rows of its database
 * are handed in and out.
 *
 * <p>May use {@code archive}, {@code diagnostic} and {@code text}. Has never heard of qimma.
 */
@NullMarked
package dev.qimma.format.anki;

import org.jspecify.annotations.NullMarked;
