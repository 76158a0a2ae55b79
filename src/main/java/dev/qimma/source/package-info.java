/**
 * The texts that questions lean on: sources, the passages quoted from them, and whether a quote is
 * really there, word for word.
 *
 * <p>May use {@code text}. Opens no file: a source's words are handed in.
 */
@NullMarked
package dev.qimma.source;

import org.jspecify.annotations.NullMarked;
