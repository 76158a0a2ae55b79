package dev.qimma.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a process may change its terminal: one that is not in front is stopped when it does. */
public final class Foreground {

  /** Where Linux tells of the process. */
  private static final Path OWN = Path.of("/proc/self/stat");

  /** Among the fields behind the name of the program: the group of the process. */
  private static final int GROUP = 2;

  /** The group that is in front at the terminal. */
  private static final int IN_FRONT = 5;

  private Foreground() {}

  /** Held to be so where the system does not tell. */
  public static boolean isOurs() {
    try {
      return isInFront(Files.readString(OWN));
    } catch (IOException | UnsupportedOperationException e) {
      return true;
    }
  }

  /** The name stands in brackets, and may hold any. */
  static boolean isInFront(String stat) {
    String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1);
    return fields.length <= IN_FRONT || fields[GROUP].equals(fields[IN_FRONT]);
  }
}
