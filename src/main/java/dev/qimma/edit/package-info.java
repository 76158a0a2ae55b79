/**
 * Changes to a text by the places they touch, so that all else in it stays as it was written:
 * comments, order, quoting, line ends.
 *
 * <p>Uses nothing else of qimma. Texts are handed in; nothing here opens a file.
 */
@NullMarked
package dev.qimma.edit;

import org.jspecify.annotations.NullMarked;
