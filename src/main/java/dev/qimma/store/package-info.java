/**
 * The history of answers in one SQLite file that several processes may use at once.
 *
 * <p>Implements the port of {@code history}; the only package that may use {@code java.sql} and
 * {@code org.sqlite}.
 */
@NullMarked
package dev.qimma.store;

import org.jspecify.annotations.NullMarked;
