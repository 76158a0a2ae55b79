/**
 * Files as bytes, and the tables that hold what many millions of rows leave behind.
 *
 * <p>Knows nothing of grading and uses nothing but Java. Streams are handed in.
 */
@NullMarked
package dev.qimma.grading.bytes;

import org.jspecify.annotations.NullMarked;
