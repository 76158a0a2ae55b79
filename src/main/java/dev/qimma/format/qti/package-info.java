/**
 * Questions in QTI, the format of many learning platforms: 1.2 and what came of it from 2.0 to 3.0.
 * Both generations are read into the same items and written from them. What an answer earns is
 * found by running the file's own rules on it, so that a rule needs no shape to be understood.
 *
 * <p>May use {@code format}, {@code markup}, {@code archive}, {@code diagnostic} and {@code text}.
 * Has never heard of qimma.
 */
@NullMarked
package dev.qimma.format.qti;

import org.jspecify.annotations.NullMarked;
