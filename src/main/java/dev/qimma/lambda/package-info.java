/**
 * Run by the build, on the classes of the jar: makes a class of each lambda in them. What Java does
 * instead, when a lambda is first met, takes 0.2 to 0.3 ms even where an archive holds what comes
 * of it, and the way to the first question meets some two hundred; a class from the archive takes
 * next to nothing. May use ASM, and nothing of qimma; it is not in the jar.
 */
@NullMarked
package dev.qimma.lambda;

import org.jspecify.annotations.NullMarked;
