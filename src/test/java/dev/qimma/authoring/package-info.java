/** Tests of what is written into question files. */
@NullMarked
package dev.qimma.authoring;

import org.jspecify.annotations.NullMarked;
