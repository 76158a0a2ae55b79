/**
 * Whole pages of HTML: the class report with its charts, the text of a source with what is asked of
 * it, and printed exams.
 *
 * <p>May use what {@code report} may. Every text is written by {@link
 * dev.qimma.report.page.Markup}.
 */
@NullMarked
package dev.qimma.report.page;

import org.jspecify.annotations.NullMarked;
