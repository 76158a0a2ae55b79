/**
 * Work on many things that several threads share. It knows nothing of what the work is.
 *
 * <p>May use nothing but Java.
 */
@NullMarked
package dev.qimma.work;

import org.jspecify.annotations.NullMarked;
