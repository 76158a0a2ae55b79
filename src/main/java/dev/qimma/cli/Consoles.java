package dev.qimma.cli;

import dev.qimma.files.KnownTerminals;
import dev.qimma.quiz.Console;
import dev.qimma.screen.Document;
import dev.qimma.screen.Printer;
import dev.qimma.screen.bidi.EmitMode;
import dev.qimma.terminal.Foreground;
import dev.qimma.terminal.Hints;
import dev.qimma.terminal.JLineConsole;
import dev.qimma.terminal.LineConsole;
import dev.qimma.terminal.OpenTerminal;
import dev.qimma.terminal.Pager;
import dev.qimma.terminal.PlainConsole;
import dev.qimma.terminal.TerminalSize;
import dev.qimma.text.Localized;
import dev.qimma.text.Messages;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The consoles of a process, opened when they are needed; and how Arabic is drawn on them. */
final class Consoles {

  private final Desk desk;
  private final World world;
  private @Nullable OpenTerminal opening;
  private @Nullable JLineConsole terminal;
  private @Nullable PlainConsole plain;
  private @Nullable Drawing drawing;

  /** Whether the terminal, asked just now, left it to a person. */
  private boolean isUncertain;

  Consoles(Desk desk) {
    this.desk = desk;
    this.world = desk.world();
  }

  /** Speaks another language from here on. */
  void repeat(Messages messages) {
    if (terminal != null) {
      terminal.repeat(messages);
    }
  }

  /** Whoever answers: a person at a terminal, or a pipe. */
  Console console(Session session) {
    Console console = open(session);
    if (console instanceof JLineConsole person && mayOffer(session)) {
      calibrate(person, session);
    }
    return console;
  }

  /** As {@link #console}, without offering anything. */
  Console open(Session session) {
    if (!world.isInteractive()) {
      return new LineConsole(desk.input(), world.out(), session.printer());
    }
    return isBare(session) ? plain(session) : terminal(session);
  }

  /** A terminal that was opened ahead in vain is let be, once it no longer changes signals. */
  private Console plain(Session session) {
    if (plain == null) {
      if (opening != null) {
        opening.settle();
      }
      plain = new PlainConsole(desk.input(), world.out(), session.printer());
    }
    return plain;
  }

  /**
   * Opens the terminal, where somebody sits at one who will be asked something, beside all that
   * comes before it is needed: it takes as long as the rest of the way to the first question.
   */
  void openTerminalAhead(String... line) {
    if (opening == null
        && !desk.isAtPrompt()
        && world.isInteractive()
        && world.isOutputTerminal()
        && SittingLine.isLikely(line)
        && world.variable("QIMMA_PLAIN").isEmpty()
        && !new Hints(world.environment()).isPlain()
        && Foreground.isOurs()) {
      Beside.run("terminal", opening()::open);
    }
  }

  private boolean isBare(Session session) {
    return session.isPlain() || !world.isOutputTerminal();
  }

  private OpenTerminal opening() {
    if (opening == null) {
      opening = OpenTerminal.of(world.variable("TERM"));
    }
    return opening;
  }

  private JLineConsole terminal(Session session) {
    if (terminal == null) {
      terminal =
          JLineConsole.on(
              opening(), session.mode(), session.theme(), !session.settings().isTyping());
      terminal.repeat(desk.messages());
      if (session.settings().bidi().isEmpty() && drawing().isToBeAsked()) {
        isUncertain = drawing().ask(terminal).isUncertain();
        terminal.use(session.mode());
      }
    }
    return terminal;
  }

  /** Only a person who reads Arabic text on a terminal that does not tell is asked, and once. */
  private boolean mayOffer(Session session) {
    return session.settings().bidi().isEmpty()
        && drawing().hints().canAnswer()
        && session.settings().languages().contains(Localized.ARABIC)
        && (isUncertain || drawing().now().isUncertain());
  }

  /** Lets the person choose how Arabic is drawn, and remembers it. */
  void calibrate(JLineConsole person, Session session) {
    isUncertain = false;
    Optional<EmitMode> way = new Calibration(person, session.view()).ask();
    drawing().choose(way);
    person.use(session.mode());
    person.show(Calibration.told(way, session));
  }

  /** How right-to-left text is drawn here. */
  Drawing drawing() {
    if (drawing == null) {
      drawing =
          new Drawing(
              new Hints(world.environment()), new KnownTerminals(desk.places().terminals()));
    }
    return drawing;
  }

  /** Prints facts: at the prompt's terminal where one is open, else on standard output. */
  void print(Document document, Session session) {
    if (isRead(document, session)) {
      return;
    }
    if (terminal == null) {
      world.out().print(printer(session).text(document));
    } else {
      terminal.show(document);
    }
  }

  /** Whether it was longer than the screen, and a pager showed it. */
  private boolean isRead(Document document, Session session) {
    Optional<Pager> pager = session.pager();
    if (pager.isEmpty()) {
      return false;
    }
    Printer printer = printer(session);
    List<String> lines = printer.lines(document);
    int rows = TerminalSize.of(world.environment(), true).rows();
    return rows > 0
        && lines.size() >= rows
        && pager.get().show(String.join("\n", lines) + "\n", printer, world.out());
  }

  /** How documents are printed where nobody is asked. */
  Printer printer(Session session) {
    EmitMode mode = world.isOutputTerminal() ? session.mode() : EmitMode.OFF;
    int width = TerminalSize.of(world.environment(), world.isOutputTerminal()).columns();
    return new Printer(Printer.column(width), mode, session.theme());
  }

  /** Closes the terminal, where one was opened. */
  void close() {
    if (terminal != null) {
      terminal.close();
    } else if (opening != null) {
      opening.close();
    }
  }
}
