@NullMarked
package dev.qimma.study.progress;

import org.jspecify.annotations.NullMarked;
