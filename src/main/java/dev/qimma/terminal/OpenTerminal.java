package dev.qimma.terminal;

import dev.qimma.shipped.Shipped;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.nativ.CLibrary;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;
import org.jline.utils.InfoCmp;
import org.jline.utils.OSUtils;
import org.jspecify.annotations.Nullable;

/**
 * The terminal the process runs in. To open it takes as long as to read a bank, so that it may be
 * opened beside other work; what it is written on and how large it is are known before it is open.
 */
public final class OpenTerminal implements AutoCloseable {

  private static final int STANDARD_OUTPUT = 1;

  private final String type;
  private final FutureTask<Optional<Size>> measuring;
  private final FutureTask<Terminal> opening;

  /** Whether the process was told to stop what it does while nobody was listening. */
  private final AtomicBoolean isInterrupted = new AtomicBoolean();

  private final AtomicBoolean isListening = new AtomicBoolean();

  /** Whether somebody has asked for the terminal itself, and may have changed it. */
  private final AtomicBoolean isUsed = new AtomicBoolean();

  private @Nullable PrintWriter writer;

  OpenTerminal(String type, FutureTask<Optional<Size>> measuring, Callable<Terminal> building) {
    this.type = type;
    this.measuring = measuring;
    this.opening = new FutureTask<>(building);
  }

  /**
   * A terminal that is yet to be opened.
   *
   * @param type by which its description is found
   */
  public static OpenTerminal of(String type) {
    return new OpenTerminal(type, new FutureTask<>(OpenTerminal::measured), () -> built(type));
  }

  /** One that is open. */
  static OpenTerminal of(Terminal terminal) {
    OpenTerminal open =
        new OpenTerminal(terminal.getType(), new FutureTask<>(Optional::empty), () -> terminal);
    open.terminal();
    return open;
  }

  /** Opens it, unless that is done already; what goes wrong is told by {@link #terminal}. */
  public void open() {
    measuring.run();
    opening.run();
  }

  boolean isOpen() {
    return opening.isDone();
  }

  /**
   * The terminal; opened if nobody has, waited for if somebody does.
   *
   * @throws UncheckedIOException if it cannot be opened
   */
  Terminal terminal() {
    isUsed.set(true);
    open();
    return result(opening);
  }

  /** Waits until it is open, or could not be opened. */
  public void settle() {
    open();
    hasFailed();
  }

  private static <T> T result(FutureTask<T> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException trouble) {
        throw new UncheckedIOException(trouble);
      }
      throw new IllegalStateException("the terminal was not opened", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the terminal was opened", e);
    }
  }

  /** As large as it is now; until it is open, as it was found. */
  Size size() {
    return early().orElseGet(() -> terminal().getSize());
  }

  /** What is known of a terminal that is not open yet. */
  private Optional<Size> early() {
    measuring.run();
    return isOpen() ? Optional.empty() : result(measuring);
  }

  /** What it is written on. */
  synchronized PrintWriter writer() {
    if (writer == null) {
      writer = early().isPresent() ? output() : terminal().writer();
    }
    return writer;
  }

  /** The same, if anything was written. */
  synchronized Optional<PrintWriter> written() {
    return Optional.ofNullable(writer);
  }

  /**
   * The terminal, which from now on keeps it to itself when it is told to stop, until somebody
   * asks. Before that, nobody waits for an answer, and the process simply ends.
   */
  Terminal listen() {
    Terminal terminal = terminal();
    if (!isListening.getAndSet(true)) {
      terminal.handle(Terminal.Signal.INT, signal -> isInterrupted.set(true));
    }
    return terminal;
  }

  private static PrintWriter output() {
    return new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
  }

  /** Whether it can move a cursor. */
  boolean isCapable() {
    boolean isKnown = !type.isEmpty() && early().isPresent();
    return !Terminal.TYPE_DUMB.equals(isKnown ? type : terminal().getType());
  }

  /** Whether the process was told to stop since this was asked last. */
  boolean wasInterrupted() {
    return isInterrupted.getAndSet(false);
  }

  /** Asked of the system itself; empty where that has another way, or no terminal. */
  private static Optional<Size> measured() {
    try {
      NativePart.load();
      CLibrary.WinSize found = new CLibrary.WinSize();
      return CLibrary.ioctl(STANDARD_OUTPUT, CLibrary.TIOCGWINSZ, found) == 0
          ? Optional.of(Size.of(found.ws_col, found.ws_row))
          : Optional.empty();
    } catch (LinkageError | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Terminal built(String type) throws IOException {
    describe(type);
    try {
      Terminal terminal = direct(type);
      // The first handler takes a while to be made known; later ones, which are waited for, do not.
      terminal.handle(Terminal.Signal.WINCH, signal -> {});
      return terminal;
    } catch (IOException | LinkageError | RuntimeException e) {
      return roundabout();
    }
  }

  /** What JLine's builder comes to where there is one, once it has looked for all ways to it. */
  private static Terminal direct(String type) throws IOException {
    TerminalProvider provider = new JniTerminalProvider();
    if (type.isEmpty()
        || type.startsWith(Terminal.TYPE_DUMB)
        || !provider.isSystemStream(SystemStream.Input)
        || !provider.isSystemStream(SystemStream.Output)) {
      throw new IOException("no terminal of a type");
    }
    return provider.sysTerminal(
        "qimma",
        type,
        OSUtils.IS_CONEMU,
        StandardCharsets.UTF_8,
        StandardCharsets.UTF_8,
        StandardCharsets.UTF_8,
        true,
        Terminal.SignalHandler.SIG_DFL,
        false,
        SystemStream.Output);
  }

  /** In any way there is; some of them start programs first. */
  private static Terminal roundabout() throws IOException {
    return TerminalBuilder.builder()
        .system(true)
        .encoding(StandardCharsets.UTF_8)
        .graphemeCluster(false)
        .providers("jni,exec")
        .dumb(true)
        .build();
  }

  /** Common terminals are known here; another program is asked only of the others. */
  private static void describe(String type) {
    if (!type.isEmpty() && type.indexOf('/') < 0) {
      described(type).ifPresent(known -> InfoCmp.setLoadedInfoCmp(type, known));
    }
  }

  /** By JLine; read as what comes with us is, which is quicker. */
  private static Optional<String> described(String type) {
    return Shipped.text("/org/jline/utils/" + type + ".caps")
        .or(() -> Optional.ofNullable(InfoCmp.getDefaultInfoCmp(type)));
  }

  /**
   * Closes it, which sets it back to what it was; one that nobody used, or that could not be
   * opened, is left to the end of the process.
   */
  @Override
  public void close() {
    if (isUsed.get() && !opening.cancel(false) && !hasFailed()) {
      try {
        terminal().close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private boolean hasFailed() {
    try {
      opening.get();
      return false;
    } catch (ExecutionException | InterruptedException e) {
      return true; // told to whoever needed it
    }
  }
}
