/**
 * YAML into located nodes, and texts into YAML. What most files are written in is read here ({@code
 * Usual...}), all else by the library ({@code AnyYaml}), which takes three times as long; both come
 * to the same. A large file is divided between the items of its list.
 *
 * <p>Knows of banks only that they are files with a list of questions. May use {@code diagnostic},
 * {@code text} and snakeyaml-engine. Texts are handed in; nothing here opens a file.
 */
@NullMarked
package dev.qimma.bank.yaml;

import org.jspecify.annotations.NullMarked;
