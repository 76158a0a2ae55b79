/**
 * A bank that was read without a fault, as bytes, and back: quicker than reading its files again.
 *
 * <p>Questions are records, taken apart and put together by their components, so that a new type of
 * question needs nothing here. May use {@code bank}, {@code question}, {@code source}, {@code
 * diagnostic} and {@code text}. Bytes are handed in; nothing here opens a file.
 */
@NullMarked
package dev.qimma.bank.ready;

import org.jspecify.annotations.NullMarked;
