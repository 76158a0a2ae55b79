/** The history in SQLite, as a reader, a rival process and a broken disk would find it. */
@NullMarked
package dev.qimma.store;

import org.jspecify.annotations.NullMarked;
