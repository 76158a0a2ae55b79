package dev.qimma.planted.cellar;

/** Lies on no floor. */
final class Misplaced {}
