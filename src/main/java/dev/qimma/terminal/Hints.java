package dev.qimma.terminal;

import dev.qimma.screen.Theme;
import dev.qimma.screen.bidi.EmitMode;
import java.util.Map;

/** What the environment says of a terminal, before anything is asked of the terminal itself. */
public record Hints(Map<String, String> environment) {

  private static final int MANY = 256;
  private static final int FEW = 8;

  public Hints {
    environment = Map.copyOf(environment);
  }

  /** Whether the terminal knows no cursor addressing. */
  public boolean isPlain() {
    return is("TERM", "dumb");
  }

  /** How right-to-left text is best handed to it. */
  public EmitMode mode() {
    if (isPlain()) {
      return EmitMode.LOGICAL;
    }
    if (isMultiplexed()) {
      return isSet("VTE_VERSION") || isSet("KONSOLE_VERSION") ? EmitMode.EMBED : EmitMode.VISUAL;
    }
    if (isSet("KONSOLE_VERSION")) {
      return EmitMode.EMBED;
    }
    if (isSet("MLTERM") || is("TERM", "mlterm")) {
      return EmitMode.LOGICAL;
    }
    return isSet("VTE_VERSION") ? EmitMode.VISUAL_EXPLICIT : EmitMode.VISUAL;
  }

  private boolean isMultiplexed() {
    String term = environment.getOrDefault("TERM", "");
    return isSet("TMUX") || isSet("STY") || term.startsWith("screen") || term.startsWith("tmux");
  }

  /**
   * How things look on it.
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
    return new Theme(on ? colours() : 0, isAscii || is("TERM", "linux"));
  }

  private boolean isForced() {
    return isSet("CLICOLOR_FORCE") && !is("CLICOLOR_FORCE", "0");
  }

  private int colours() {
    boolean many = environment.getOrDefault("TERM", "").contains("256") || isSet("COLORTERM");
    return many ? MANY : FEW;
  }

  private boolean isSet(String name) {
    return !environment.getOrDefault(name, "").isEmpty();
  }

  private boolean is(String name, String value) {
    return environment.getOrDefault(name, "").equals(value);
  }
}
