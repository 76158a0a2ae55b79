/**
 * What reads bytes that nobody vouches for, as targets of a fuzzer: {@code src/test/fuzz/fuzz.sh}
 * drives them by coverage, {@link dev.qimma.fuzz.FuzzTest} by seeded changes to small examples.
 */
@NullMarked
package dev.qimma.fuzz;

import org.jspecify.annotations.NullMarked;
