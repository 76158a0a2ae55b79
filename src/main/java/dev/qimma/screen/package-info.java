/**
 * What a person sees, as styled lines: questions, verdicts, lists, problems, and the one theme.
 *
 * <p>May use the domain, {@code diagnostic} and {@code text}. No terminal, no I/O.
 */
@NullMarked
package dev.qimma.screen;

import org.jspecify.annotations.NullMarked;
