/**
 * Questions in and out: what files of other programs say, as questions of a bank, and back, with a
 * report of all that is lost on the way.
 *
 * <p>May use {@code authoring}, {@code bank}, {@code question}, {@code format}, {@code markup},
 * {@code source}, {@code edit}, {@code diagnostic} and {@code text}. Bytes are handed in and out;
 * nothing here opens a file. Each format is one folder below, one under {@code format}, and one
 * line in {@link dev.qimma.exchange.Formats}.
 */
@NullMarked
package dev.qimma.exchange;

import org.jspecify.annotations.NullMarked;
