/**
 * Results in the formats of other programs: JSON, CSV, XML, Markdown, HTML.
 *
 * <p>May use {@code bank}, {@code quiz}, {@code grading} and below; the one package that uses
 * jackson-core. Writes to what it is handed.
 */
@NullMarked
package dev.qimma.report;

import org.jspecify.annotations.NullMarked;
