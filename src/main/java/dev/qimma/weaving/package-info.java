/**
 * Run by the build, on the files of the jar: changes them so that they start sooner. May use ASM,
 * and nothing of qimma; it is not in the jar itself.
 *
 * <p>A class is made of each lambda. What Java does instead, when it first meets one, takes 0.2 to
 * 0.3 ms even where an archive holds what comes of it, and the way to the first question meets some
 * two hundred; a class from the archive takes next to nothing.
 *
 * <p>JLine has its silent loggers straight away: to have Java look for what to log with takes 30 ms
 * of processor time. Of what terminals can do, only keys and what some class asks for are left:
 * JLine reads all of it by patterns at every start, which takes 50 ms.
 */
@NullMarked
package dev.qimma.weaving;

import org.jspecify.annotations.NullMarked;
