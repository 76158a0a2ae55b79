package dev.qimma.planted.kind.one;

/** Is known by its neighbour. */
public final class Fellow {}
