/** What grading promises. */
@NullMarked
package dev.qimma.grading;

import org.jspecify.annotations.NullMarked;
