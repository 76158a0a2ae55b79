package dev.qimma.terminal;

import dev.qimma.quiz.Console;
import dev.qimma.screen.Document;
import dev.qimma.screen.EchoScreen;
import dev.qimma.screen.Printer;
import dev.qimma.screen.Theme;
import dev.qimma.screen.bidi.EmitMode;
import dev.qimma.text.Displayable;
import dev.qimma.text.Messages;
import java.io.IOError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;
import org.jspecify.annotations.Nullable;

/** A terminal with line editing, history and completion. */
public final class JLineConsole implements Console, AutoCloseable {

  private static final int NARROW = 80;

  /** Held strongly: a logger nobody holds is made anew, and loud. */
  private static final Logger JLINE_LOG = Logger.getLogger("org.jline");

  private final Terminal terminal;
  private final Restoration restoration;
  private final Theme theme;
  private final boolean hasKeys;
  private EmitMode mode;
  private @Nullable Messages messages;
  private @Nullable Keyboard keyboard;

  /** Whether the process was told to stop what it does while nobody was listening. */
  private final AtomicBoolean isInterrupted = new AtomicBoolean();

  /** Made when the first line is to be typed: whoever answers with keys may never type one. */
  private @Nullable LineReader answers;

  /** Keys pressed while the terminal was asked something; whoever reads next gets them. */
  private String typedAhead = "";

  /** What a resized terminal is to show again. */
  private Document sight = Document.EMPTY;

  private JLineConsole(Terminal terminal, EmitMode mode, Theme theme, boolean hasKeys) {
    this.terminal = terminal;
    this.mode = mode;
    this.theme = theme;
    this.hasKeys = hasKeys;
    this.restoration = new Restoration(terminal.writer());
    restoration.expect(mode);
    terminal.handle(Terminal.Signal.INT, signal -> isInterrupted.set(true));
  }

  /**
   * Opens the terminal the process runs in.
   *
   * @param type by which its description is found
   * @param hasKeys whether questions may be answered with keys; else by typing alone
   */
  public static JLineConsole open(String type, EmitMode mode, Theme theme, boolean hasKeys)
      throws IOException {
    JLINE_LOG.setLevel(Level.OFF);
    describe(type);
    return new JLineConsole(terminal(), mode, theme, hasKeys);
  }

  /** As most terminals are opened; the second way starts other programs before it begins. */
  private static Terminal terminal() throws IOException {
    try {
      return builder().provider("jni").dumb(false).build();
    } catch (IOException | IllegalStateException e) {
      return builder().providers("jni,exec").dumb(true).build();
    }
  }

  private static TerminalBuilder builder() {
    return TerminalBuilder.builder()
        .system(true)
        .encoding(StandardCharsets.UTF_8)
        .graphemeCluster(false);
  }

  /** Common terminals are known here; another program is asked only of the others. */
  private static void describe(String type) {
    String known = type.isEmpty() ? null : InfoCmp.getDefaultInfoCmp(type);
    if (known != null) {
      InfoCmp.setLoadedInfoCmp(type, known);
    }
  }

  /** A console on a terminal that is there already, as tests have it. */
  static JLineConsole on(Terminal terminal, EmitMode mode, Theme theme, boolean hasKeys) {
    return new JLineConsole(terminal, mode, theme, hasKeys);
  }

  /** Draws in another way from here on. */
  public void use(EmitMode other) {
    mode = other;
    restoration.expect(other);
  }

  /** Repeats, shaped, what is typed in letters that the line editor cannot shape. */
  public void repeat(Messages inTheseWords) {
    messages = inTheseWords;
  }

  /**
   * Asks the terminal what it does with right-to-left text.
   *
   * @param patienceMillis how long a silence ends the waiting
   */
  public Replies query(int patienceMillis) {
    Replies replies = unlessOver(() -> Query.ask(terminal, patienceMillis), Replies.NONE);
    typedAhead += replies.typed();
    return replies;
  }

  /** One key, without Enter; empty for Esc, Ctrl-C, Ctrl-D and the end of the input. */
  public String key(String prompt) {
    restoration.print(prompt);
    String key = unlessOver(() -> SingleKey.read(terminal, this::wasInterrupted), "");
    restoration.print(Displayable.of(key.strip()) + "\n");
    return key;
  }

  private LineReader answers() {
    LineReader made = answers;
    if (made == null) {
      made = reader(null);
      made.setVariable(LineReader.DISABLE_HISTORY, true);
      made.setVariable(LineReader.DISABLE_COMPLETION, true);
      answers = made;
    }
    return made;
  }

  private LineReader reader(@Nullable Completer completer) {
    ResizingReader reader = new ResizingReader(terminal, () -> printer().text(sight));
    if (completer != null) {
      reader.setCompleter(completer);
    }
    reader.option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
    reader.option(LineReader.Option.AUTO_FRESH_LINE, false);
    reader.setHighlighter(new HarmlessTyping());
    return reader;
  }

  /**
   * Completes words: given those typed so far and the place of the cursor's, what may stand there.
   */
  public interface Completion {
    List<String> candidates(List<String> words, int index, String prefix);
  }

  /** A prompt with completion and a history kept in a file. */
  public Prompt prompt(Completion completion, Path history) {
    LineReader reader =
        reader(
            (r, line, found) ->
                completion
                    .candidates(
                        line.words(), line.wordIndex(), line.word().substring(0, line.wordCursor()))
                    .forEach(word -> found.add(new Candidate(word))));
    reader.setVariable(LineReader.HISTORY_FILE, history);
    return text -> read(reader, text, "");
  }

  /** Asks for a line. */
  public interface Prompt {
    Line ask(String text);
  }

  @Override
  public Line ask(String prompt) {
    return ask(prompt, "");
  }

  @Override
  public Line ask(String prompt, String begun) {
    Line line = read(answers(), prompt, begun);
    if (line instanceof Typed typed && messages != null && mode.isVisual()) {
      EchoScreen.of(typed.text(), messages).ifPresent(this::show);
    }
    return line;
  }

  private Line read(LineReader reader, String prompt, String begun) {
    return wasInterrupted()
        ? new Interrupted()
        : unlessOver(() -> edit(reader, prompt, begun), new Ended());
  }

  private boolean wasInterrupted() {
    return isInterrupted.getAndSet(false);
  }

  /** What is done with the terminal; where that is closed under it, the process is ending. */
  private <T> T unlessOver(Supplier<T> action, T otherwise) {
    if (restoration.isOver()) {
      return otherwise;
    }
    try {
      return action.get();
    } catch (RuntimeException | IOError e) {
      if (restoration.isOver()) {
        return otherwise;
      }
      throw e;
    }
  }

  private Line edit(LineReader reader, String prompt, String begun) {
    reader.runMacro(typedAhead);
    typedAhead = "";
    try {
      return new Typed(reader.readLine(prompt, null, (Character) null, begun));
    } catch (UserInterruptException e) {
      return new Interrupted();
    } catch (EndOfFileException e) {
      return new Ended();
    }
  }

  @Override
  public boolean hasKeys() {
    return hasKeys && !Terminal.TYPE_DUMB.equals(terminal.getType());
  }

  @Override
  public Line watch(Page page) {
    return unlessOver(
        () -> new PageWatch(terminal, keyboard(), this::printer, this::wasInterrupted).run(page),
        new Ended());
  }

  private Keyboard keyboard() {
    Keyboard keys = keyboard == null ? new Keyboard(terminal) : keyboard;
    keyboard = keys;
    keys.press(typedAhead);
    typedAhead = "";
    return keys;
  }

  @Override
  public void begin(Document document) {
    sight = Document.EMPTY;
    show(document);
  }

  @Override
  public void show(Document document) {
    sight = sight.then(document);
    restoration.print(printer().text(document));
  }

  /** Shows it drawn in that way, as on a terminal of that width. */
  public void show(Document document, EmitMode inMode, int width) {
    restoration.print(new Printer(Printer.column(width), inMode, theme).text(document));
  }

  private Printer printer() {
    return new Printer(Printer.column(width()), mode, theme);
  }

  /** Columns; 80 where the terminal says nothing. */
  public int width() {
    int width = unlessOver(() -> terminal.getSize().getColumns(), NARROW);
    return width > 0 ? width : NARROW;
  }

  /** Lines; 0 where the terminal says nothing. */
  public int height() {
    return terminal.getSize().getRows();
  }

  @Override
  public void close() throws IOException {
    restoration.close();
    terminal.close();
  }
}
