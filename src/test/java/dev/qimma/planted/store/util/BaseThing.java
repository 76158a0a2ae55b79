package dev.qimma.planted.store.util;

/** Open, nameless, and in a drawer for everything. */
class BaseThing {}
