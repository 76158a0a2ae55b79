@NullMarked
package dev.qimma.lambda;

import org.jspecify.annotations.NullMarked;
