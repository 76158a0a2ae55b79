package dev.qimma.cli;

import dev.qimma.bank.BankReader;
import dev.qimma.files.FoundBank;
import dev.qimma.files.Places;
import dev.qimma.files.ReadyBanks;
import dev.qimma.history.AttemptLog;
import dev.qimma.screen.Document;
import dev.qimma.screen.Printer;
import dev.qimma.screen.Style;
import dev.qimma.screen.Theme;
import dev.qimma.screen.bidi.EmitMode;
import dev.qimma.store.SqliteLog;
import dev.qimma.terminal.TerminalSize;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import dev.qimma.text.Messages;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one process opens at most once, and only when it is needed: banks, history, input. */
final class Desk implements AutoCloseable {

  private final World world;
  private Messages messages = words(Localized.ENGLISH);
  private final Set<String> told = new HashSet<>();
  private @Nullable GlobalOptions outer;
  private boolean isLeaving;
  private @Nullable BufferedReader input;
  private final OpenHistory history = new OpenHistory();
  private final Consoles consoles;
  private @Nullable ReadyBanks banks;

  private @Nullable Session session;

  Desk(World world) {
    this.world = world;
    this.consoles = new Consoles(this);
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
      consoles.repeat(messages);
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
      return consoles.drawing().now().mode();
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

  /** Where questions are asked and facts are printed. */
  Consoles consoles() {
    return consoles;
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

  @Override
  public void close() {
    try {
      history.close();
    } finally {
      consoles.close();
      closeBanks();
    }
  }

  private void closeBanks() {
    if (banks != null) {
      banks.close();
    }
  }
}
