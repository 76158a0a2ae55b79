package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.bank.BankReader;
import dev.qimma.files.BankFinder;
import dev.qimma.files.BundledBanks;
import dev.qimma.files.FoundBank;
import dev.qimma.history.AttemptLog;
import dev.qimma.quiz.Console;
import dev.qimma.screen.Document;
import dev.qimma.screen.Printer;
import dev.qimma.screen.Style;
import dev.qimma.screen.Theme;
import dev.qimma.screen.View;
import dev.qimma.screen.bidi.EmitMode;
import dev.qimma.terminal.Hints;
import dev.qimma.terminal.Pager;
import dev.qimma.text.Message;
import dev.qimma.text.Messages;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one verb works with: its settings, and what follows from them. */
final class Session {

  private final Desk desk;
  private final Settings settings;

  Session(Desk desk, Settings settings) {
    this.desk = desk;
    this.settings = settings;
  }

  Settings settings() {
    return settings;
  }

  World world() {
    return desk.world();
  }

  Desk desk() {
    return desk;
  }

  Messages messages() {
    return desk.messages();
  }

  View view() {
    return new View(messages(), languages(), theme());
  }

  /** Where Arabic cannot be drawn, English comes first. */
  private List<String> languages() {
    return isIllegible()
        ? settings.languages().stream().sorted(Comparator.reverseOrder()).toList()
        : settings.languages();
  }

  private boolean isIllegible() {
    return world().isOutputTerminal()
        && settings.bidi().isEmpty()
        && desk.consoles().drawing().now().mode() == EmitMode.OFF;
  }

  Theme theme() {
    Theme theme = hints().theme(settings.color(), world().isOutputTerminal(), settings.isAscii());
    return isPlain()
        ? theme.plain()
        : theme.on(settings.ground().or(world().variable("COLORFGBG")));
  }

  EmitMode mode() {
    return isPlain() ? EmitMode.LOGICAL : settings.bidi().orElseGet(this::fittingMode);
  }

  /** Lines are wrapped also where no way of drawing is right. */
  private EmitMode fittingMode() {
    EmitMode mode = desk.consoles().drawing().now().mode();
    return mode == EmitMode.OFF ? EmitMode.LOGICAL : mode;
  }

  boolean isPlain() {
    return settings.isPlain() || hints().isPlain();
  }

  /** What long lists are read with; empty where nobody sits there to turn its pages. */
  Optional<Pager> pager() {
    boolean isPerson =
        world().isInputTerminal() && world().isOutputTerminal() && !settings.isSilent();
    return isPerson && !isPlain()
        ? settings.pager().map(command -> new Pager(command, world().environment()))
        : Optional.empty();
  }

  private Hints hints() {
    return desk.consoles().drawing().hints();
  }

  Printer printer() {
    return desk.consoles().printer(this);
  }

  /** Prints facts, to standard output. */
  void print(Document document) {
    desk.consoles().print(document, this);
  }

  /** Prints one sentence, flush with the margin. */
  void say(String key, Object... arguments) {
    print(Document.builder().message(Style.PLAIN, view().say(key, arguments)).build());
  }

  /** Prints machine-readable text as it is. */
  void print(String text) {
    world().out().print(text);
  }

  /** Tells something besides the facts, on standard error. */
  void tell(Message message) {
    desk.tell(message);
  }

  /** Whether nobody can be asked line by line: no person, and no lines typed at the prompt. */
  boolean isUnattended() {
    return !world().isInteractive() && !desk.isAtPrompt();
  }

  Console console() {
    refuseIfSilent();
    return desk.consoles().console(this);
  }

  /** The console without the one-time offer to choose how Arabic is drawn. */
  Console consoleAsItIs() {
    refuseIfSilent();
    return desk.consoles().open(this);
  }

  private void refuseIfSilent() {
    if (settings.isSilent()) {
      throw new Failure(Exit.USAGE, Message.of("error.no-input"));
    }
  }

  /** A file named on the command line; ends the verb where no file can have that name. */
  Path file(String name, int code) {
    try {
      return world().folder().resolve(name);
    } catch (InvalidPathException e) {
      throw new Failure(code, Message.of("error.path", name));
    }
  }

  AttemptLog log() {
    return desk.log();
  }

  /** Picks the seed: the one asked for, or a new one. */
  long seed() {
    return settings.seed().orElseGet(() -> world().seeds().getAsLong());
  }

  List<BankReader.Loaded> load(List<String> specs) {
    return read(found(specs));
  }

  private List<BankReader.Loaded> read(List<FoundBank> banks) {
    List<BankReader.Loaded> all = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (FoundBank found : banks) {
      if (!names.add(found.name())) {
        throw new Failure(Exit.USAGE, Message.of("bank.twice", found.name()));
      }
      all.add(desk.read(found));
    }
    return all;
  }

  /** The files of the banks. */
  List<FoundBank> found(List<String> specs) {
    List<FoundBank> all = new ArrayList<>();
    for (String spec : specs) {
      List<FoundBank> banks =
          BankFinder.find(spec, world().folder())
              .orElseThrow(
                  () ->
                      new Failure(
                          Exit.UNREADABLE,
                          Message.of("bank.unknown", spec),
                          Message.of("bank.unknown.remedy", BankFinder.BUNDLED)));
      if (banks.isEmpty()) {
        throw new Failure(
            Exit.UNREADABLE, Message.of("bank.none", spec), Message.of("bank.none.remedy"));
      }
      all.addAll(banks);
    }
    return all;
  }

  /**
   * The files of the banks asked for. Where none was named, nothing in the current folder stands in
   * for the bundled one; a person is told of what lies there.
   */
  List<FoundBank> found() {
    if (settings.hasBank()) {
      return found(settings.banks());
    }
    if (world().isErrorTerminal() && Files.isDirectory(world().folder().resolve("questions"))) {
      desk.tellOnce(Message.of("bank.here"));
    }
    return settings.banks().stream().flatMap(name -> BundledBanks.named(name).stream()).toList();
  }

  /** The banks asked for; ends the verb where one has errors. */
  List<Bank> banks() {
    return valid(read(found()), settings.banks());
  }

  List<Bank> valid(List<String> specs) {
    return valid(load(specs), specs);
  }

  private static List<Bank> valid(List<BankReader.Loaded> read, List<String> specs) {
    List<Bank> banks = new ArrayList<>();
    for (BankReader.Loaded loaded : read) {
      requireValid(loaded, String.join(" ", specs));
      banks.add(loaded.bank());
    }
    return banks;
  }

  /** Ends the verb where a bank has errors. */
  static void requireValid(BankReader.Loaded loaded, String spec) {
    if (loaded.hasErrors()) {
      throw new Failure(
          Exit.INVALID_BANK,
          Message.of("bank.invalid", loaded.bank().name(), loaded.errors()),
          Message.of("bank.invalid.remedy", spec));
    }
  }
}
