package dev.qimma.cli;

import dev.qimma.files.FileException;
import dev.qimma.history.LogException;
import dev.qimma.text.Displayable;
import dev.qimma.text.Message;
import dev.qimma.text.Messages;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
    CommandLine line = Verbs.of(new Root(desk));
    line.setOut(new PrintWriter(desk.world().out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(desk.world().err(), true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    boolean withTrace = desk.wantsStacktrace() || Arrays.asList(arguments).contains("--stacktrace");
    line.setExecutionExceptionHandler((thrown, failed, parsed) -> explain(desk, thrown, withTrace));
    line.setParameterExceptionHandler((wrong, words) -> misused(desk, wrong));
    try {
      return line.execute(arguments);
    } catch (Error e) {
      return explain(desk, e, withTrace);
    }
  }

  private static int misused(Desk desk, CommandLine.ParameterException wrong) {
    tell(desk, Misuse.of(wrong));
    return Exit.USAGE;
  }

  private static int explain(Desk desk, Throwable thrown, boolean withTrace) {
    if (withTrace) {
      StringWriter trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace));
      desk.world().err().print(Displayable.of(trace.toString()));
    }
    if (thrown instanceof Failure failure) {
      tell(desk, failure.message());
      return failure.code();
    }
    if (thrown instanceof FileException || thrown instanceof LogException) {
      tell(desk, Message.of("error", String.valueOf(thrown.getMessage())));
      return Exit.UNREADABLE;
    }
    tell(desk, Message.of("error", Message.of("error.internal", String.valueOf(thrown))));
    return Exit.BUG;
  }

  private static void tell(Desk desk, Message message) {
    desk.world().err().println(Displayable.of(desk.messages().say(message)));
  }

  /** Says that the clock asked for is none. */
  public static String badClock(String typed) {
    Message message = Message.of("error", Message.of("error.now", typed));
    return Displayable.of(Messages.load("en").say(message));
  }

  /** Says that standard output could not be written; returns the exit code for it. */
  public static int notWritten(int code, String why, PrintStream err) {
    Message message = Message.of("error", Message.of("error.output", why));
    err.println(Displayable.of(Messages.load("en").say(message)));
    return Exit.worse(code, Exit.NOT_WRITTEN);
  }
}
