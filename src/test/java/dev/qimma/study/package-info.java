@NullMarked
package dev.qimma.study;

import org.jspecify.annotations.NullMarked;
