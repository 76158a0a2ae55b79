/**
 * Zip archives, read by their directory and within limits: an entry that is not asked for is never
 * unpacked, and one that unpacks to far more than it is stops early. Nothing is written anywhere.
 *
 * <p>Uses nothing else of qimma. Bytes are handed in.
 */
@NullMarked
package dev.qimma.archive;

import org.jspecify.annotations.NullMarked;
