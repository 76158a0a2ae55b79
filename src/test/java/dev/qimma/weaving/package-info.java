@NullMarked
package dev.qimma.weaving;

import org.jspecify.annotations.NullMarked;
