/** Tests of {@code memory}. */
@NullMarked
package dev.qimma.memory;

import org.jspecify.annotations.NullMarked;
