package dev.qimma.terminal;

/**
 * What libraries log with {@link System.Logger} goes nowhere: a terminal on which questions are
 * asked is no place for it. Found by the Java runtime, as {@code META-INF/services} names it; in
 * the jar, JLine need not have it looked for, which takes its time, since the build gives it {@link
 * SilentLogger} straight away.
 */
public final class SilentLoggers extends System.LoggerFinder {

  @Override
  public System.Logger getLogger(String name, Module module) {
    return SilentLogger.of(name);
  }
}
