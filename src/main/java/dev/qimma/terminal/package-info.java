/**
 * Keys in, lines out: the consoles a person sits at, and what the environment says of the terminal.
 *
 * <p>May use {@code quiz}'s ports, {@code screen}, {@code diagnostic}, {@code text} and {@code
 * shipped}; the one package that uses JLine. Opened for interactive verbs only.
 */
@NullMarked
package dev.qimma.terminal;

import org.jspecify.annotations.NullMarked;
