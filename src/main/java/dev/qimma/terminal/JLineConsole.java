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
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jspecify.annotations.Nullable;

/** A terminal with line editing, history and completion. */
public final class JLineConsole implements Console, AutoCloseable {

  private static final int NARROW = 80;

  private final OpenTerminal open;
  private final Restoration restoration;
  private final Theme theme;
  private final boolean hasKeys;
  private EmitMode mode;
  private @Nullable Messages messages;
  private @Nullable Keyboard keyboard;

  /** Made when the first line is to be typed: whoever answers with keys may never type one. */
  private @Nullable LineReader answers;

  /** Keys pressed while the terminal was asked something; whoever reads next gets them. */
  private String typedAhead = "";

  /** What is done in a thread of its own once somebody is waited for. */
  private final Queue<Runnable> besides = new ArrayDeque<>();

  /** What a resized terminal is to show again. */
  private Document sight = Document.EMPTY;

  private JLineConsole(OpenTerminal open, EmitMode mode, Theme theme, boolean hasKeys) {
    this.open = open;
    this.mode = mode;
    this.theme = theme;
    this.hasKeys = hasKeys;
    this.restoration = new Restoration(open);
    restoration.expect(mode);
  }

  /**
   * The console on a terminal, which need not be open yet.
   *
   * @param hasKeys whether questions may be answered with keys; else by typing alone
   */
  public static JLineConsole on(OpenTerminal open, EmitMode mode, Theme theme, boolean hasKeys) {
    return new JLineConsole(open, mode, theme, hasKeys);
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
    Replies replies = unlessOver(() -> Query.ask(open.listen(), patienceMillis), Replies.NONE);
    typedAhead += replies.typed();
    return replies;
  }

  /** One key, without Enter; empty for Esc, Ctrl-C, Ctrl-D and the end of the input. */
  public String key(String prompt) {
    restoration.print(prompt);
    String key = unlessOver(() -> SingleKey.read(open.listen(), open::wasInterrupted), "");
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
    ResizingReader reader = new ResizingReader(open.terminal(), () -> printer().text(sight));
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
    open.listen();
    goBeside();
    return open.wasInterrupted()
        ? new Interrupted()
        : unlessOver(() -> edit(reader, prompt, begun), new Ended());
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
  public boolean beside(Runnable work) {
    besides.add(work);
    return true;
  }

  /** The person reads what is on the screen. */
  private void goBeside() {
    for (Runnable work = besides.poll(); work != null; work = besides.poll()) {
      Thread thread = new Thread(work, "beside");
      thread.setDaemon(true);
      thread.start();
    }
  }

  @Override
  public boolean hasKeys() {
    return hasKeys && open.isCapable();
  }

  @Override
  public Line watch(Page page) {
    return unlessOver(
        () -> new PageWatch(open, this::keyboard, this::printer).run(page, this::goBeside),
        new Ended());
  }

  private Keyboard keyboard() {
    Keyboard keys = keyboard == null ? new Keyboard(open.terminal()) : keyboard;
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
    int width = unlessOver(() -> open.size().getColumns(), NARROW);
    return width > 0 ? width : NARROW;
  }

  /** Lines; 0 where the terminal says nothing. */
  public int height() {
    return open.size().getRows();
  }

  @Override
  public void close() {
    restoration.close();
    open.close();
  }
}
