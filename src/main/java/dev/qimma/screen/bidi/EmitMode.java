package dev.qimma.screen.bidi;

import java.util.Locale;
import java.util.Optional;

/** How right-to-left text is handed to a terminal. */
public enum EmitMode {
  /** Shaped and reordered by us: the terminal draws cells from left to right. */
  VISUAL,
  /** As {@link #VISUAL}, with the terminal's own reordering switched off ({@code CSI 8 l}). */
  VISUAL_EXPLICIT,
  /**
   * Letters shaped by us, in logical order between embedding marks, brackets mirrored beforehand,
   * as Konsole needs it. Left to itself, it draws lam-alef in one of two cells, and a gap in the
   * other.
   */
  EMBED,
  /** As {@link #EMBED}, for terminals that mirror brackets themselves: VTE, through tmux. */
  EMBED_UNMIRRORED,
  /** Logical text, not padded: the terminal orders and aligns. */
  LOGICAL,
  /** Logical text, left as it is: pipes, files and screen readers. */
  OFF;

  /** Whether text stays in the cells it is put in, so that things can stand side by side. */
  public boolean aligns() {
    return isVisual() || this == EMBED || this == EMBED_UNMIRRORED;
  }

  /** The name on the command line. */
  public String word() {
    return switch (this) {
      case VISUAL_EXPLICIT -> "visual+bdsm";
      case EMBED_UNMIRRORED -> "embed+unmirrored";
      default -> name().toLowerCase(Locale.ROOT);
    };
  }

  /**
   * What goes before text that is drawn cell by cell: a terminal that would order it again is told
   * not to (ECMA-48, BDSM). Never left on: what is typed at a prompt is the terminal's to order.
   */
  public String opening() {
    return this == VISUAL_EXPLICIT ? "\u001b[8l" : "";
  }

  /** What goes after it. */
  public String closing() {
    return this == VISUAL_EXPLICIT ? "\u001b[8h" : "";
  }

  /** Whether letters are both shaped and ordered before the terminal sees them. */
  public boolean isVisual() {
    return this == VISUAL || this == VISUAL_EXPLICIT;
  }

  public static Optional<EmitMode> parse(String word) {
    for (EmitMode mode : values()) {
      if (mode.word().equals(word)) {
        return Optional.of(mode);
      }
    }
    return Optional.empty();
  }
}
