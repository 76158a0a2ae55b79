/** GIFT against Moodle's rules, and against what another reader makes of the same files. */
@NullMarked
package dev.qimma.format.gift;

import org.jspecify.annotations.NullMarked;
