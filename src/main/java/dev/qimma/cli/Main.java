package dev.qimma.cli;

import dev.qimma.files.FileException;
import dev.qimma.history.LogException;
import dev.qimma.text.Displayable;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Runs one command line in a world, and says how it ended. */
public final class Main {

  private Main() {}

  /** Runs it; returns the exit code. */
  public static int run(World world, String... arguments) {
    try (Desk desk = new Desk(world)) {
      return execute(desk, arguments);
    } finally {
      world.out().flush();
      world.err().flush();
    }
  }

  /** Runs one verb at an open desk. */
  static int execute(Desk desk, String... arguments) {
    desk.consoles().openTerminalAhead(arguments);
    desk.speak(Tongue.wanted(desk, arguments));
    Root root = new Root(desk);
    boolean withTrace = desk.wantsStacktrace() || Arrays.asList(arguments).contains("--stacktrace");
    try {
      Optional<Callable<Integer>> bare = Bare.of(root, arguments);
      return bare.isPresent()
          ? bare.get().call()
          : line(root, withTrace, arguments).execute(arguments);
    } catch (Exception | Error e) {
      return explain(desk, e, withTrace);
    }
  }

  private static CommandLine line(Root root, boolean withTrace, String... arguments) {
    Desk desk = root.desk();
    CommandLine line = Verbs.of(root, Arrays.asList(arguments));
    if (desk.messages().language().equals(Localized.ARABIC)) {
      ArabicHelp.speak(line, root);
    }
    line.setOut(new PrintWriter(desk.world().out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(desk.world().err(), true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((thrown, failed, parsed) -> explain(desk, thrown, withTrace));
    line.setParameterExceptionHandler((wrong, words) -> misused(desk, wrong));
    return line;
  }

  /** A line of a stack trace, with the tab that it may begin with. */
  private static String harmless(String line) {
    return line.startsWith("\t") ? "\t" + Displayable.of(line.strip()) : Displayable.of(line);
  }

  private static int misused(Desk desk, CommandLine.ParameterException wrong) {
    desk.tell(Misuse.of(wrong));
    return Exit.USAGE;
  }

  private static int explain(Desk desk, Throwable thrown, boolean withTrace) {
    if (withTrace) {
      StringWriter trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace));
      trace.toString().lines().map(Main::harmless).forEach(desk.world().err()::println);
    }
    if (thrown instanceof Failure failure) {
      desk.tell(failure.message());
      return failure.code();
    }
    if (thrown instanceof FileException file) {
      desk.tell(Message.of("error", file.said()));
      return Exit.UNREADABLE;
    }
    if (thrown instanceof LogException log) {
      desk.tell(Message.of("error", log.said()));
      return Exit.UNREADABLE;
    }
    desk.tell(Message.of("error", Message.of("error.internal", String.valueOf(thrown))));
    return Exit.BUG;
  }

  /** Says that the clock asked for is none; returns the exit code for it. */
  public static int badClock(World world, String typed, String... arguments) {
    return ended(world, Message.of("error.now", typed), Exit.USAGE, arguments);
  }

  /** Says that standard output could not be written; returns the exit code for it. */
  public static int notWritten(World world, String why, int code, String... arguments) {
    Message fault = Message.of("error.output", why);
    return ended(world, fault, Exit.worse(code, Exit.NOT_WRITTEN), arguments);
  }

  private static int ended(World world, Message fault, int code, String... arguments) {
    try (Desk desk = new Desk(world)) {
      desk.speak(Tongue.wanted(desk, arguments));
      desk.tell(Message.of("error", fault));
      return code;
    }
  }
}
