/** What the tables of grading promise. */
@NullMarked
package dev.qimma.grading.bytes;

import org.jspecify.annotations.NullMarked;
