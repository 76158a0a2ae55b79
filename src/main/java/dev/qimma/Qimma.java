package dev.qimma;

import dev.qimma.cli.Main;
import dev.qimma.cli.World;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The process: the only place with its streams, clock, randomness, environment and exit. */
public final class Qimma {

  /** Seeds are short enough to be typed again. */
  private static final int SEEDS = 1_000_000;

  private Qimma() {}

  public static void main(String[] arguments) {
    Natives.use();
    Outlet outlet = new Outlet(new FileOutputStream(FileDescriptor.out));
    PrintStream out = new PrintStream(outlet, false, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    World world = world(out, err);
    String now = System.getenv("QIMMA_NOW");
    if (now != null && !now.isEmpty()) {
      try {
        world = world.at(InstantSource.fixed(Instant.parse(now)));
      } catch (DateTimeParseException e) {
        System.exit(Main.badClock(world, now, arguments));
      }
    }
    String[] words = Arguments.of(arguments);
    int code = Main.run(world, words);
    out.flush();
    System.exit(outlet.code(code, world, arguments));
  }

  /**
   * Seeds; nothing rests on their being hard to guess. No lambda: the first of a process takes
   * milliseconds, and the terminal, which is opened next, can take them beside the rest.
   */
  private static final class Seeds implements LongSupplier {
    @Override
    public long getAsLong() {
      return ThreadLocalRandom.current().nextInt(SEEDS);
    }
  }

  /**
   * {@code $HOME}, which the launcher goes by too; where that is no place, the one that Java knows,
   * which says a question mark where the system has no name for who runs it.
   */
  static Path home(String variable, String known) {
    Path place = place(variable);
    Path other = place == null ? place(known) : place;
    return other == null ? Path.of(".") : other;
  }

  private static @Nullable Path place(String name) {
    try {
      Path path = Path.of(name);
      return path.isAbsolute() ? path : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static World world(PrintStream out, PrintStream err) {
    return new World(
        System.in,
        out,
        err,
        System.getenv(),
        Path.of("").toAbsolutePath(),
        home(System.getenv().getOrDefault("HOME", ""), System.getProperty("user.home", "")),
        InstantSource.system(),
        new Seeds(),
        Descriptors.isTerminal(0),
        Descriptors.isTerminal(1),
        Descriptors.isTerminal(2));
  }
}
