/**
 * Tables of text: values between commas, semicolons or tabs, with quotation marks around what needs
 * them (RFC 4180).
 *
 * <p>May use {@code diagnostic} and {@code text}.
 */
@NullMarked
package dev.qimma.format.csv;

import org.jspecify.annotations.NullMarked;
