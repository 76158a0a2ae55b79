package dev.qimma.terminal;

import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * What libraries log with {@link System.Logger}, as JLine does, goes nowhere: a terminal on which
 * questions are asked is no place for it, and to set up the usual loggers would take time before
 * the first question. Found by the Java runtime, as {@code META-INF/services} names it.
 */
public final class SilentLoggers extends System.LoggerFinder {

  @Override
  public System.Logger getLogger(String name, Module module) {
    return new Silent(name);
  }

  private static final class Silent implements System.Logger {

    private final String name;

    private Silent(String name) {
      this.name = name;
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
        Object @Nullable ... parameters) {}
  }
}
