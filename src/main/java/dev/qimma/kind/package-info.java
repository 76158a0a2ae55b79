/**
 * The types of question: what the rest of the world may ask of one, and the catalogue of all.
 *
 * <p>May use {@code question}, {@code diagnostic} and {@code text}. Each type is one folder below
 * and one line in {@link dev.qimma.kind.Kinds}; no folder knows another. Its words and names
 * elsewhere are told in the README, and missed by the tests.
 */
@NullMarked
package dev.qimma.kind;

import org.jspecify.annotations.NullMarked;
