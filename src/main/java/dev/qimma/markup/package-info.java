/**
 * XML as the formats of others need it: read into a tree with the lines of its elements, within
 * limits and without document types or external entities, and printed again.
 *
 * <p>Uses nothing else of qimma. Bytes are handed in. {@code format} still has a reader of its own,
 * for Moodle's files, which is to be this one.
 */
@NullMarked
package dev.qimma.markup;

import org.jspecify.annotations.NullMarked;
