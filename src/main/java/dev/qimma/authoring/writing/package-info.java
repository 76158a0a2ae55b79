/**
 * Writing a bank: the first pages of a new one, quotes found in a source, questions put together
 * from answers, and where all of that goes in files that people wrote.
 *
 * <p>May use {@code bank}, {@code kind}, {@code question}, {@code source}, {@code edit}, {@code
 * diagnostic} and {@code text}. Texts are handed in and out; nothing here opens a file.
 */
@NullMarked
package dev.qimma.authoring.writing;

import org.jspecify.annotations.NullMarked;
