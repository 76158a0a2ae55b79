/**
 * Question files: located nodes (of {@code yaml}) into a bank of questions, sources, passages and
 * objectives, with every problem found on the way. The parts of a large file are read by several
 * threads; what comes of it is the same as of the whole.
 *
 * <p>May use {@code kind}, {@code question}, {@code source}, {@code diagnostic}, {@code text} and
 * {@code work}. Texts are handed in; nothing here opens a file.
 */
@NullMarked
package dev.qimma.bank;

import org.jspecify.annotations.NullMarked;
