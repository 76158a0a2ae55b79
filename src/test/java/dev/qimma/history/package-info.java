/** What every keeper of the history must do, and the one in memory that other tests use. */
@NullMarked
package dev.qimma.history;

import org.jspecify.annotations.NullMarked;
