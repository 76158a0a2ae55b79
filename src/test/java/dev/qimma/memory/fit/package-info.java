/** Tests of {@code memory.fit}. */
@NullMarked
package dev.qimma.memory.fit;

import org.jspecify.annotations.NullMarked;
