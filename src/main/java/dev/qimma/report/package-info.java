/**
 * Results in the formats of other programs: JSON, CSV, XML, Markdown, HTML.
 *
 * <p>May use {@code bank}, {@code quiz}, {@code grading}, {@code work} and below. JSON is written
 * by jackson-core, which {@code grading} alone uses besides, to read responses. Writes to what it
 * is handed.
 */
@NullMarked
package dev.qimma.report;

import org.jspecify.annotations.NullMarked;
