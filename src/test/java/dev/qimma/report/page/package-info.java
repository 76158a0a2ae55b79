/** Holds the class report to what it draws, says and escapes. */
@NullMarked
package dev.qimma.report.page;

import org.jspecify.annotations.NullMarked;
