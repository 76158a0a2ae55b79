package dev.qimma.planted.format.one;

/** Is known by its neighbour. */
public final class Fellow {}
