/** What other programs are given. */
@NullMarked
package dev.qimma.report;

import org.jspecify.annotations.NullMarked;
