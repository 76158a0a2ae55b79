/**
 * The class report: one page of HTML in both languages, with charts drawn as SVG.
 *
 * <p>May use what {@code report} may. Every text is written by {@link
 * dev.qimma.report.page.Markup}.
 */
@NullMarked
package dev.qimma.report.page;

import org.jspecify.annotations.NullMarked;
