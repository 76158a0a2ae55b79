package dev.qimma.planted;

/** Stands for the class with main in it. */
public final class Misplaced {}
