package dev.qimma.cli;

import dev.qimma.bank.BankReader;
import dev.qimma.files.FoundBank;
import dev.qimma.files.KnownTerminals;
import dev.qimma.files.Places;
import dev.qimma.files.ReadyBanks;
import dev.qimma.history.AttemptLog;
import dev.qimma.quiz.Console;
import dev.qimma.screen.Document;
import dev.qimma.screen.Printer;
import dev.qimma.screen.Style;
import dev.qimma.screen.Theme;
import dev.qimma.screen.bidi.EmitMode;
import dev.qimma.store.SqliteLog;
import dev.qimma.terminal.Hints;
import dev.qimma.terminal.JLineConsole;
import dev.qimma.terminal.LineConsole;
import dev.qimma.terminal.OpenTerminal;
import dev.qimma.terminal.Pager;
import dev.qimma.terminal.PlainConsole;
import dev.qimma.terminal.TerminalSize;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import dev.qimma.text.Messages;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one process opens at most once, and only when it is needed: console, history, input. */
final class Desk implements AutoCloseable {

  private final World world;
  private Messages messages = words(Localized.ENGLISH);
  private final Set<String> told = new HashSet<>();
  private @Nullable GlobalOptions outer;
  private boolean isLeaving;
  private @Nullable BufferedReader input;
  private @Nullable OpenTerminal opening;
  private @Nullable JLineConsole terminal;
  private @Nullable PlainConsole plain;
  private final OpenHistory history = new OpenHistory();
  private @Nullable Drawing drawing;
  private @Nullable ReadyBanks banks;

  /** Whether the terminal, asked just now, left it to a person. */
  private boolean isUncertain;

  private @Nullable Session session;

  Desk(World world) {
    this.world = world;
  }

  /** The bundles: of the interface, and of problems with banks and responses. */
  Messages messages() {
    return messages;
  }

  private static Messages words(String language) {
    return Messages.load(
        language,
        "/dev/qimma/messages",
        "/dev/qimma/diagnostic/messages",
        "/dev/qimma/grading/messages",
        "/dev/qimma/authoring/writing/messages",
        "/dev/qimma/exchange/messages");
  }

  /** Speaks that language of the interface from here on; the settings tell of one that is none. */
  void speak(String language) {
    if (Tongue.KNOWN.contains(language) && !messages.language().equals(language)) {
      messages = words(language);
      if (terminal != null) {
        terminal.repeat(messages);
      }
    }
  }

  /** The language of the interface that the prompt was begun with. */
  Optional<String> outerTongue() {
    return Optional.ofNullable(outer).map(options -> options.tongue);
  }

  /** At the prompt, a language of the interface set there holds over the one it was begun with. */
  void speakInside(String language) {
    speak(language);
    if (outer != null) {
      outer.tongue = language;
    }
  }

  /** Begins the prompt: what was set on its command line holds for every verb typed there. */
  void enter(GlobalOptions options) {
    outer = options;
  }

  boolean isAtPrompt() {
    return outer != null;
  }

  boolean wantsStacktrace() {
    return outer != null && outer.stacktrace;
  }

  /** At the prompt, a language of content set there holds over the one it was begun with. */
  void show(String language) {
    if (outer != null) {
      outer.lang = language;
    }
  }

  /** The flags of a verb typed at the prompt, with those of the prompt behind them. */
  GlobalOptions outer(GlobalOptions options) {
    return outer == null ? options : options.over(outer);
  }

  /** What was set up last; messages are shown as it has it. */
  void remember(Session made) {
    session = made;
  }

  /** Tells something besides the facts, on standard error. */
  void tell(Message message) {
    Document page = Document.builder().message(Style.PLAIN, messages.sayIsolated(message)).build();
    tell(page);
  }

  /** Only what a terminal cannot order by itself is laid out for it. */
  void tell(Document page) {
    boolean isLaidOut = world.isErrorTerminal() && page.mayRunRightToLeft();
    int width = isLaidOut ? TerminalSize.of(world.environment(), true).columns() : 0;
    EmitMode mode = isLaidOut ? messageMode() : EmitMode.OFF;
    world.err().print(new Printer(Printer.column(width), mode, Theme.BARE).text(page));
  }

  private EmitMode messageMode() {
    try {
      return session == null ? Root.unflagged(this).mode() : session.mode();
    } catch (Failure e) {
      return drawing().now().mode();
    }
  }

  /** Tells a person something that is said once in a process. */
  void tellOnce(Message message) {
    if (told.add(message.key())) {
      tell(message);
    }
  }

  void leave() {
    isLeaving = true;
  }

  boolean isLeaving() {
    return isLeaving;
  }

  World world() {
    return world;
  }

  Places places() {
    try {
      return Places.of(world.environment(), world.home());
    } catch (InvalidPathException e) {
      throw new Failure(Exit.USAGE, Message.of("error.home", e.getInput()));
    }
  }

  /** The bank in these files. */
  BankReader.Loaded read(FoundBank found) {
    if (banks == null) {
      banks = ReadyBanks.in(places().cache());
    }
    return banks.read(found);
  }

  /** Standard input as lines. */
  BufferedReader input() {
    if (input == null) {
      input = new BufferedReader(new InputStreamReader(world.in(), StandardCharsets.UTF_8));
    }
    return input;
  }

  /** The history of answers; opened at the first call. */
  AttemptLog log() {
    return history.log(places().database());
  }

  /** Opens the history beside what comes before it is needed. */
  void openLogAhead() {
    history.ahead(places().database());
  }

  /** Whether the history is likely to open. */
  boolean isHistoryPromising() {
    return SqliteLog.isPromising(places().database());
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
      return new LineConsole(input(), world.out(), session.printer());
    }
    return isBare(session) ? plain(session) : terminal(session);
  }

  private Console plain(Session session) {
    if (plain == null) {
      plain = new PlainConsole(input(), world.out(), session.printer());
    }
    return plain;
  }

  /** Opens the terminal, where somebody sits at one, beside what comes before it is needed. */
  void openTerminalAhead(Session session) {
    if (world.isInteractive() && !isBare(session)) {
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
      terminal.repeat(messages);
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
          new Drawing(new Hints(world.environment()), new KnownTerminals(places().terminals()));
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

  @Override
  public void close() {
    try {
      history.close();
    } finally {
      closeTerminal();
      closeBanks();
    }
  }

  private void closeBanks() {
    if (banks != null) {
      banks.close();
    }
  }

  private void closeTerminal() {
    if (terminal != null) {
      terminal.close();
    } else if (opening != null) {
      opening.close();
    }
  }
}
