/** Reading and writing, where it succeeds and where it must not harm. */
@NullMarked
package dev.qimma.files;

import org.jspecify.annotations.NullMarked;
