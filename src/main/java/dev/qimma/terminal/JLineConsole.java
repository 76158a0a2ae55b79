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
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** A terminal with line editing, history and completion. */
public final class JLineConsole implements Console, AutoCloseable {

  private static final int NARROW = 80;

  /** Held strongly: a logger nobody holds is made anew, and loud. */
  private static final Logger JLINE_LOG = Logger.getLogger("org.jline");

  private final Terminal terminal;
  private final LineReader answers;
  private final EmitMode mode;
  private final Theme theme;

  private JLineConsole(Terminal terminal, EmitMode mode, Theme theme) {
    this.terminal = terminal;
    this.mode = mode;
    this.theme = theme;
    this.answers = reader(null);
    answers.setVariable(LineReader.DISABLE_HISTORY, true);
    answers.setVariable(LineReader.DISABLE_COMPLETION, true);
  }

  /** Opens the terminal the process runs in. */
  public static JLineConsole open(EmitMode mode, Theme theme) throws IOException {
    JLINE_LOG.setLevel(Level.OFF);
    Terminal terminal =
        TerminalBuilder.builder()
            .system(true)
            .dumb(true)
            .encoding(StandardCharsets.UTF_8)
            .providers("jni,exec")
            .graphemeCluster(false)
            .build();
    return new JLineConsole(terminal, mode, theme);
  }

  /** A console on a terminal that is there already, as tests have it. */
  public static JLineConsole on(Terminal terminal, EmitMode mode, Theme theme) {
    return new JLineConsole(terminal, mode, theme);
  }

  private LineReader reader(
      org.jline.reader.@org.jspecify.annotations.Nullable Completer completer) {
    LineReaderBuilder builder = LineReaderBuilder.builder().terminal(terminal).appName("qimma");
    if (completer != null) {
      builder.completer(completer);
    }
    return builder
        .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
        .option(LineReader.Option.AUTO_FRESH_LINE, false)
        .build();
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
    return text -> read(reader, text);
  }

  /** Asks for a line. */
  public interface Prompt {
    Line ask(String text);
  }

  @Override
  public Line ask(String prompt) {
    return read(answers, prompt);
  }

  private static Line read(LineReader reader, String prompt) {
    try {
      return new Typed(reader.readLine(prompt));
    } catch (UserInterruptException e) {
      return new Interrupted();
    } catch (EndOfFileException e) {
      return new Ended();
    }
  }

  @Override
  public void show(Document document) {
    PrintWriter writer = terminal.writer();
    writer.print(new Printer(Printer.column(width()), mode, theme).text(document));
    writer.flush();
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
