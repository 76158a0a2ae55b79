/**
 * Question files as their authors write them: put into canonical form and mended where it is sure
 * how, by edits of the stretches concerned, so that comments and order stay as they are.
 *
 * <p>May use {@code bank}, {@code source}, {@code edit}, {@code diagnostic} and {@code text}. Texts
 * are handed in; nothing here opens a file.
 */
@NullMarked
package dev.qimma.authoring;

import org.jspecify.annotations.NullMarked;
