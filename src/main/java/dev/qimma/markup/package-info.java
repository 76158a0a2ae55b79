/**
 * XML as the formats of others need it: read into a tree with the lines of its elements, within
 * limits and without document types or external entities, and printed again.
 *
 * <p>The only package that names the XML library; uses nothing else of qimma. Bytes are handed in.
 */
@NullMarked
package dev.qimma.markup;

import org.jspecify.annotations.NullMarked;
