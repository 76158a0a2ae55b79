/**
 * Question files: YAML into located nodes, nodes into a bank of questions, sources, passages and
 * objectives, with every problem found on the way. A large file is divided between its questions
 * and read by several threads; what comes of it is the same as of the whole. YAML as most files are
 * written is read here ({@code UsualYaml}), all else by the library.
 *
 * <p>May use {@code kind}, {@code question}, {@code source}, {@code diagnostic}, {@code text},
 * {@code work} and snakeyaml-engine. Texts are handed in; nothing here opens a file.
 */
@NullMarked
package dev.qimma.bank;

import org.jspecify.annotations.NullMarked;
