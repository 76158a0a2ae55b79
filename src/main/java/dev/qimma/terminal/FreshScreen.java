package dev.qimma.terminal;

/** A screen without anything on it. */
public final class FreshScreen {

  /** What takes everything off a screen and begins at its top. */
  public static final String CLEAR = LiveRegion.CLEAR_SCREEN;

  private FreshScreen() {}
}
