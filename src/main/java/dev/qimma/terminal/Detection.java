package dev.qimma.terminal;

import static dev.qimma.screen.bidi.EmitMode.EMBED;
import static dev.qimma.screen.bidi.EmitMode.EMBED_UNMIRRORED;
import static dev.qimma.screen.bidi.EmitMode.LOGICAL;
import static dev.qimma.screen.bidi.EmitMode.VISUAL;
import static dev.qimma.screen.bidi.EmitMode.VISUAL_EXPLICIT;

import dev.qimma.screen.bidi.EmitMode;

/**
 * How right-to-left text is best handed to a terminal, and what it was told from.
 *
 * @param why the last part of a message's key
 * @param isUncertain whether only a person looking at it can tell
 */
public record Detection(EmitMode mode, String why, boolean isUncertain) {

  /** What is told from the environment alone. */
  public static Detection of(Hints hints) {
    return of(hints, Replies.NONE);
  }

  /** What is told from the environment and from what the terminal answered. */
  public static Detection of(Hints hints, Replies replies) {
    if (hints.isPlain()) {
      return sure(LOGICAL, "plain");
    }
    if (replies.canBeSwitched()) {
      return sure(VISUAL_EXPLICIT, "answered");
    }
    if (replies.lamAlef() == 1) {
      return sure(LOGICAL, "lam-alef");
    }
    if (hints.isMultiplexed() || replies.is("tmux")) {
      return multiplexed(hints);
    }
    return replies.version().isEmpty() ? unnamed(hints, replies) : named(hints, replies);
  }

  /** Its own answer never comes through; that of the terminal around it may be long gone. */
  private static Detection multiplexed(Hints hints) {
    if (hints.isVte()) {
      return unsure(EMBED_UNMIRRORED, "multiplexed-vte");
    }
    return hints.isKonsole() ? unsure(EMBED, "multiplexed-konsole") : unsure(VISUAL, "multiplexed");
  }

  /** What it calls itself beats what an outer terminal left in the environment. */
  private static Detection named(Hints hints, Replies replies) {
    if (replies.is("Konsole")) {
      return sure(EMBED, "konsole");
    }
    return replies.is("kitty") || hints.isKitty() ? unsure(VISUAL, "kitty") : sure(VISUAL, "other");
  }

  private static Detection unnamed(Hints hints, Replies replies) {
    if (hints.isAppleTerminal()) {
      return unsure(EMBED_UNMIRRORED, "apple");
    }
    if (hints.isKitty()) {
      return unsure(VISUAL, "kitty");
    }
    if (hints.isMlterm() && replies.lamAlef() < 0) {
      return sure(LOGICAL, "mlterm");
    }
    if (hints.isKonsole()) {
      return sure(EMBED, "konsole");
    }
    return hints.isVte() && !replies.knowsNoReordering()
        ? sure(VISUAL_EXPLICIT, "vte")
        : sure(VISUAL, "other");
  }

  private static Detection sure(EmitMode mode, String why) {
    return new Detection(mode, why, false);
  }

  private static Detection unsure(EmitMode mode, String why) {
    return new Detection(mode, why, true);
  }
}
