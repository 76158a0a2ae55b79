package dev.qimma.screen;

/**
 * How each style looks on a terminal; the one place with colours. Blue and orange tell right from
 * wrong for the colour-blind too (Okabe and Ito 2008), and never alone: words and signs say it.
 *
 * @param colours how many the terminal has; 0 for none and no emphasis either
 * @param isAscii whether only ASCII signs may be used
 */
public record Theme(int colours, boolean isAscii) {

  /** No escape at all. */
  public static final Theme BARE = new Theme(0, false);

  private static final String RESET = "\u001b[0m";
  private static final int MANY = 256;

  public String paint(Run run) {
    String code = colours == 0 ? "" : code(run.style());
    return code.isEmpty() || run.text().isEmpty()
        ? run.text()
        : "\u001b[" + code + "m" + run.text() + RESET;
  }

  private String code(Style style) {
    boolean many = colours >= MANY;
    return switch (style) {
      case PLAIN, QUOTE -> "";
      case STRONG, HEADING -> "1";
      case QUIET -> many ? "38;5;244" : "";
      case KEY -> many ? "1;38;5;33" : "1";
      case RIGHT -> many ? "1;38;5;33" : "1;34";
      case PARTLY -> many ? "1;38;5;134" : "1;35";
      case WRONG -> many ? "1;38;5;208" : "1;31";
      case LINK -> "4";
    };
  }

  public String sign(Style verdict) {
    return switch (verdict) {
      case RIGHT -> isAscii ? "[OK]" : "✓";
      case WRONG -> isAscii ? "[X]" : "✗";
      case PARTLY -> isAscii ? "[~]" : "◐";
      default -> isAscii ? "-" : "·";
    };
  }

  /** The mark of the item that keys act on, and the room it takes before the others. */
  public String pointer(boolean isFocus) {
    if (!isFocus) {
      return "  ";
    }
    return isAscii ? "> " : "❯ ";
  }

  /** A round mark where one is chosen, a square one where several may be. */
  public String pick(boolean isRound, boolean isPicked) {
    if (isAscii) {
      return isRound ? (isPicked ? "(*)" : "( )") : (isPicked ? "[x]" : "[ ]");
    }
    return isRound ? (isPicked ? "◉" : "◯") : (isPicked ? "■" : "□");
  }

  /** The keys that go up and down, as they are named to the learner. */
  String arrows() {
    return isAscii ? "j/k" : "↑↓";
  }

  /** A line that stands for lines left out. */
  String omission() {
    return isAscii ? " ..." : " ⋮";
  }

  /** Says how many more there are above or below. */
  String more(boolean isAbove, int count) {
    String arrow = isAbove ? (isAscii ? "^" : "↑") : (isAscii ? "v" : "↓");
    return "  " + arrow + " " + count;
  }

  public String rule() {
    return isAscii ? "| " : "│ ";
  }

  public String prompt() {
    return isAscii ? "> " : "❯ ";
  }

  /** A bar of that many cells, the share filled from the left. */
  public String bar(double share, int cells) {
    int full = (int) Math.round(Math.max(0, Math.min(1, share)) * cells);
    return (isAscii ? "#" : "█").repeat(full) + (isAscii ? "." : "░").repeat(cells - full);
  }
}
