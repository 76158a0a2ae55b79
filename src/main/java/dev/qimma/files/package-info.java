/**
 * Opening and writing: bank folders and files, the person's own folders, settings, output that
 * replaces a file as a whole.
 *
 * <p>May use {@code bank}'s files, {@code diagnostic}, {@code text}, {@code work} and {@code
 * shipped}. Knows of the environment only what it is handed.
 */
@NullMarked
package dev.qimma.files;

import org.jspecify.annotations.NullMarked;
