/**
 * Files that come with the classes: bundles of messages, banks made ready, texts of help.
 *
 * <p>May use nothing of qimma; everything may use it. Looks at nothing of the machine but the jar
 * that is run.
 */
@NullMarked
package dev.qimma.shipped;

import org.jspecify.annotations.NullMarked;
