package dev.qimma.terminal;

import dev.qimma.screen.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the environment says of a terminal, before anything is asked of the terminal itself. */
public record Hints(Map<String, String> environment) {

  private static final int MANY = 256;
  private static final int FEW = 8;

  /** What tells one terminal from another; a number or a socket that changes is not among it. */
  private static final List<String> TELLING =
      List.of("TERM", "TERM_PROGRAM", "VTE_VERSION", "KONSOLE_VERSION", "XTERM_VERSION", "MLTERM");

  /** Set by one kind of terminal or by what stands between; their values differ every time. */
  private static final List<String> PRESENT =
      List.of("TMUX", "STY", "KITTY_WINDOW_ID", "ALACRITTY_WINDOW_ID", "WT_SESSION", "SSH_TTY");

  public Hints {
    environment = Map.copyOf(environment);
  }

  /** Whether the terminal knows no cursor addressing. */
  public boolean isPlain() {
    return is("TERM", "dumb");
  }

  /** Whether a question is worth while: terminals without a name or a font for it are not asked. */
  public boolean canAnswer() {
    return isSet("TERM") && !isPlain() && !is("TERM", "linux");
  }

  /** Whether another program stands between us and the terminal. */
  public boolean isMultiplexed() {
    return isSet("TMUX") || isSet("STY") || termStarts("screen") || termStarts("tmux");
  }

  /** Whether it is far away, so that an answer takes its time. */
  public boolean isRemote() {
    return isSet("SSH_TTY") || isSet("SSH_CONNECTION");
  }

  /** An xterm or an alacritty begun in a Konsole or VTE inherits their variables. */
  boolean isKonsole() {
    return isSet("KONSOLE_VERSION") && (isMultiplexed() || !isBegunInAnother());
  }

  boolean isVte() {
    return isSet("VTE_VERSION") && (isMultiplexed() || !isBegunInAnother());
  }

  private boolean isBegunInAnother() {
    return isSet("XTERM_VERSION")
        || isSet("ALACRITTY_WINDOW_ID")
        || isKitty()
        || isMlterm()
        || !termStarts("xterm");
  }

  public boolean isKitty() {
    return isSet("KITTY_WINDOW_ID") || is("TERM", "xterm-kitty");
  }

  boolean isMlterm() {
    return isSet("MLTERM") || is("TERM", "mlterm");
  }

  boolean isAppleTerminal() {
    return is("TERM_PROGRAM", "Apple_Terminal");
  }

  /** A name that the same terminal has again next time: {@code TERM=xterm,VTE_VERSION=7006}. */
  public String fingerprint() {
    StringBuilder print = new StringBuilder();
    for (String name : TELLING) {
      if (isSet(name)) {
        print.append(print.isEmpty() ? "" : ",").append(name).append('=');
        print.append(environment.get(name));
      }
    }
    for (String name : PRESENT) {
      print.append(isSet(name) ? "," + name : "");
    }
    return printable(print);
  }

  private static String printable(StringBuilder text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints().forEach(c -> printable.append(c < '!' || c > '~' ? '?' : (char) c));
    return printable.toString();
  }

  /** The encoding that the locale asks for, spelt as there; empty when it asks for none. */
  public String charset() {
    for (String name : List.of("LC_ALL", "LC_CTYPE", "LANG")) {
      String locale = environment.getOrDefault(name, "");
      if (!locale.isEmpty()) {
        int dot = locale.indexOf('.');
        int end = locale.indexOf('@', dot);
        return dot < 0 ? "" : locale.substring(dot + 1, end < 0 ? locale.length() : end);
      }
    }
    return "";
  }

  public boolean isUtf8() {
    return charset().toUpperCase(Locale.ROOT).replace("-", "").equals("UTF8");
  }

  /**
   * How things look on it. Files and pipes get the same bytes whatever the locale.
   *
   * @param colour {@code always}, {@code never} or {@code auto}
   */
  public Theme theme(String colour, boolean isTerminal, boolean isAscii) {
    boolean on =
        switch (colour) {
          case "always" -> true;
          case "never" -> false;
          default -> !isSet("NO_COLOR") && (isForced() || (isTerminal && !isPlain()));
        };
    boolean isBare = isTerminal && (is("TERM", "linux") || !isUtf8());
    return new Theme(on ? colours() : 0, isAscii || isBare);
  }

  private boolean isForced() {
    return isSet("CLICOLOR_FORCE") && !is("CLICOLOR_FORCE", "0");
  }

  private int colours() {
    boolean many = environment.getOrDefault("TERM", "").contains("256") || isSet("COLORTERM");
    return many ? MANY : FEW;
  }

  boolean isSet(String name) {
    return !environment.getOrDefault(name, "").isEmpty();
  }

  private boolean termStarts(String name) {
    return environment.getOrDefault("TERM", "").startsWith(name);
  }

  private boolean is(String name, String value) {
    return environment.getOrDefault(name, "").equals(value);
  }
}
