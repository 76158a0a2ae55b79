@org.jspecify.annotations.NullMarked
package dev.qimma.cli;
