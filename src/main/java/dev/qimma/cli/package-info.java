/**
 * The verbs of the command line: parse, call one use case, print, choose the exit code.
 *
 * <p>May use everything below; the one package that uses picocli. The process itself (streams,
 * clock, environment, exit) comes in as a {@link dev.qimma.cli.World}.
 */
@NullMarked
package dev.qimma.cli;

import org.jspecify.annotations.NullMarked;
