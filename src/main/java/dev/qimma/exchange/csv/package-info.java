/**
 * Questions as rows of a table, and back: sheets of teachers, and the notes of Anki.
 *
 * <p>May use {@code exchange}, {@code format.csv}, {@code format}, {@code question}, {@code
 * diagnostic} and {@code text}.
 */
@NullMarked
package dev.qimma.exchange.csv;

import org.jspecify.annotations.NullMarked;
