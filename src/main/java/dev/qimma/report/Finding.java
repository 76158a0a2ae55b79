package dev.qimma.report;

/**
 * One thing that was looked at on this machine.
 *
 * @param why where it was taken from, or what follows from it; may be empty
 * @param remedy what to do about it, or worth knowing; may be empty
 */
public record Finding(String name, String value, String why, boolean isWrong, String remedy) {}
