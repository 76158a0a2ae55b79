package dev.qimma.terminal;

import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What libraries log with: nothing they could say belongs on the page that is shown. */
public final class SilentLogger implements System.Logger {

  private final String name;

  private SilentLogger(String name) {
    this.name = name;
  }

  /** Called in the jar in place of {@link System#getLogger(String)}, as the build has it. */
  public static System.Logger of(String name) {
    return new SilentLogger(name);
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public boolean isLoggable(Level level) {
    return false;
  }

  @Override
  public void log(
      Level level,
      @Nullable ResourceBundle bundle,
      @Nullable String message,
      @Nullable Throwable thrown) {}

  @Override
  public void log(
      Level level,
      @Nullable ResourceBundle bundle,
      @Nullable String format,
      @Nullable Object @Nullable ... values) {}
}
