package dev.qimma.report;

import dev.qimma.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was looked at on this machine.
 *
 * @param why where it was taken from, or what follows from it; null where that is plain
 * @param remedy what to do about it, or worth knowing; null where there is nothing
 */
public record Finding(
    String name, String value, @Nullable Message why, boolean isWrong, @Nullable Message remedy) {}
