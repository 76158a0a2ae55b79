@NullMarked
package dev.qimma.study.plan;

import org.jspecify.annotations.NullMarked;
