/**
 * How a question file is written: every piece of its YAML with the stretch of text it takes, flow
 * or block, named or not. What the pieces mean is told by {@code bank}.
 *
 * <p>May use snakeyaml-engine. Texts are handed in; nothing here opens a file.
 */
@NullMarked
package dev.qimma.bank.syntax;

import org.jspecify.annotations.NullMarked;
