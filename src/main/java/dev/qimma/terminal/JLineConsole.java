package dev.qimma.terminal;

import dev.qimma.quiz.Console;
import dev.qimma.screen.Document;
import dev.qimma.screen.Printer;
import dev.qimma.screen.Theme;
import dev.qimma.screen.bidi.EmitMode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/** A terminal with line editing, history and completion. */
public final class JLineConsole implements Console, AutoCloseable {

  private static final int NARROW = 80;

  /** Held strongly: a logger nobody holds is made anew, and loud. */
  private static final Logger JLINE_LOG = Logger.getLogger("org.jline");

  private final Terminal terminal;
  private final LineReader answers;
  private final EmitMode mode;
  private final Theme theme;
  private final boolean hasKeys;

  /** What a resized terminal is to show again. */
  private Document sight = Document.EMPTY;

  private JLineConsole(Terminal terminal, EmitMode mode, Theme theme, boolean hasKeys) {
    this.terminal = terminal;
    this.mode = mode;
    this.theme = theme;
    this.hasKeys = hasKeys;
    this.answers = reader(null);
    answers.setVariable(LineReader.DISABLE_HISTORY, true);
    answers.setVariable(LineReader.DISABLE_COMPLETION, true);
  }

  /**
   * Opens the terminal the process runs in.
   *
   * @param hasKeys whether questions may be answered with keys; else by typing alone
   */
  public static JLineConsole open(EmitMode mode, Theme theme, boolean hasKeys) throws IOException {
    JLINE_LOG.setLevel(Level.OFF);
    Terminal terminal =
        TerminalBuilder.builder()
            .system(true)
            .dumb(true)
            .encoding(StandardCharsets.UTF_8)
            .providers("jni,exec")
            .graphemeCluster(false)
            .build();
    return new JLineConsole(terminal, mode, theme, hasKeys);
  }

  /** A console on a terminal that is there already, as tests have it. */
  static JLineConsole on(Terminal terminal, EmitMode mode, Theme theme, boolean hasKeys) {
    return new JLineConsole(terminal, mode, theme, hasKeys);
  }

  private LineReader reader(@Nullable Completer completer) {
    ResizingReader reader = new ResizingReader(terminal, () -> printer().text(sight));
    if (completer != null) {
      reader.setCompleter(completer);
    }
    reader.option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
    reader.option(LineReader.Option.AUTO_FRESH_LINE, false);
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
    return read(answers, prompt, "");
  }

  @Override
  public Line ask(String prompt, String begun) {
    return read(answers, prompt, begun);
  }

  private static Line read(LineReader reader, String prompt, String begun) {
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
    return new PageWatch(terminal, this::printer).run(page);
  }

  @Override
  public void begin(Document document) {
    sight = Document.EMPTY;
    show(document);
  }

  @Override
  public void show(Document document) {
    sight = sight.then(document);
    PrintWriter writer = terminal.writer();
    writer.print(printer().text(document));
    writer.flush();
  }

  private Printer printer() {
    return new Printer(Printer.column(width()), mode, theme);
  }

  private int width() {
    int width = terminal.getSize().getColumns();
    return width > 0 ? width : NARROW;
  }

  @Override
  public void close() throws IOException {
    terminal.close();
  }
}
