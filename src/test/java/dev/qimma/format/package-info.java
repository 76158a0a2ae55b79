/** HTML and XML as other programs write them. */
@NullMarked
package dev.qimma.format;

import org.jspecify.annotations.NullMarked;
