/**
 * Notes of Anki as questions, and back; and the one place that opens its databases, all in memory.
 *
 * <p>May use {@code exchange}, {@code format.anki}, {@code format}, {@code question}, {@code
 * diagnostic} and {@code text}; names the libraries for SQLite, JSON and Zstandard, which are
 * loaded when a package of Anki is at hand and not before.
 */
@NullMarked
package dev.qimma.exchange.anki;

import org.jspecify.annotations.NullMarked;
