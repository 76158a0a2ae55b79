/** Questions in and out: each format held to what it says it loses, and to files of others. */
@NullMarked
package dev.qimma.exchange;

import org.jspecify.annotations.NullMarked;
