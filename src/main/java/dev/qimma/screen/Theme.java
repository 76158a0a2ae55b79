package dev.qimma.screen;

/**
 * How each style looks on a terminal; the one place with colours. Blue and orange tell right from
 * wrong for the colour-blind too (Okabe and Ito 2008), and never alone: words and signs say it.
 *
 * @param colours how many the terminal has; 0 for none and no emphasis either
 * @param isAscii whether only ASCII signs may be used
 * @param isPlain whether it is read aloud: words only, no pictures
 */
public record Theme(int colours, boolean isAscii, Ground ground, boolean isPlain) {

  /** No escape at all. */
  public static final Theme BARE = new Theme(0, false);

  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "1;";
  private static final int MANY = 256;

  public Theme(int colours, boolean isAscii) {
    this(colours, isAscii, Ground.AUTO, false);
  }

  public Theme on(Ground other) {
    return new Theme(colours, isAscii, other, isPlain);
  }

  /** The same for somebody who has it read aloud. */
  public Theme plain() {
    return new Theme(0, isAscii, ground, true);
  }

  public String paint(Run run) {
    String code = colours == 0 ? "" : code(run.style());
    return code.isEmpty() || run.text().isEmpty()
        ? run.text()
        : "\u001b[" + code + "m" + run.text() + RESET;
  }

  private String code(Style style) {
    return switch (style) {
      case PLAIN -> "";
      case STRONG, HEADING, KEY, QUOTE -> "1";
      case MARK -> "1;4";
      case LINK -> "4";
      case QUIET, RIGHT, PARTLY, WRONG, BAR -> colours >= MANY ? many(style) : few(style);
    };
  }

  private String many(Style style) {
    Palette palette = Palette.on(ground);
    return switch (style) {
      case RIGHT -> BOLD + colour(palette.right());
      case PARTLY -> BOLD + colour(palette.partly());
      case WRONG -> BOLD + colour(palette.wrong());
      case BAR -> colour(palette.bar());
      default -> palette.quiet() == 0 ? "" : colour(palette.quiet());
    };
  }

  private static String colour(int number) {
    return "38;5;" + number;
  }

  /** Of eight colours, only red and magenta read on black and on white. */
  private String few(Style style) {
    boolean isDark = ground == Ground.DARK;
    return switch (style) {
      case RIGHT -> isDark ? "1;36" : ground == Ground.LIGHT ? "1;34" : "1";
      case PARTLY -> "1;35";
      case WRONG -> isDark ? "1;33" : "1;31";
      default -> "";
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

  /** A bar of that many cells, the share filled from the left; nothing where it is read aloud. */
  public String bar(double share, int cells) {
    if (isPlain) {
      return "";
    }
    int full = (int) Math.round(Math.max(0, Math.min(1, share)) * cells);
    return (isAscii ? "#" : "█").repeat(full) + (isAscii ? "." : "░").repeat(cells - full);
  }
}
