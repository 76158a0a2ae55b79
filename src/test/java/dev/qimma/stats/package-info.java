/** Tests of {@code stats}. */
@NullMarked
package dev.qimma.stats;

import org.jspecify.annotations.NullMarked;
