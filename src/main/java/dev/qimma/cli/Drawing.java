package dev.qimma.cli;

import dev.qimma.files.FileException;
import dev.qimma.files.KnownTerminals;
import dev.qimma.files.KnownTerminals.Known;
import dev.qimma.files.KnownTerminals.Origin;
import dev.qimma.screen.bidi.EmitMode;
import dev.qimma.terminal.Detection;
import dev.qimma.terminal.Hints;
import dev.qimma.terminal.JLineConsole;
import dev.qimma.terminal.Replies;
import java.util.Optional;

/** How right-to-left text is drawn on this terminal: as remembered, else as its hints say. */
final class Drawing {

  private static final int NEAR_MILLIS = 150;

  /** Across an ocean and back; waited for once, where 150 ms would leave the answer in the line. */
  private static final int FAR_MILLIS = 600;

  private final Hints hints;
  private final KnownTerminals terminals;
  private Optional<Known> known = Optional.empty();
  private boolean isRead;

  Drawing(Hints hints, KnownTerminals terminals) {
    this.hints = hints;
    this.terminals = terminals;
  }

  /** What holds without asking anybody. */
  Detection now() {
    Detection seems = Detection.of(hints);
    return hints.isPlain()
        ? seems
        : known().flatMap(memory -> remembered(memory, seems)).orElse(seems);
  }

  private static Optional<Detection> remembered(Known memory, Detection seems) {
    String why = memory.origin() == Origin.CHOSEN ? "chosen" : "remembered";
    boolean isOpen = memory.origin() == Origin.ANSWERED || memory.origin() == Origin.GUESSED;
    return EmitMode.parse(memory.mode())
        .map(mode -> new Detection(mode, why, isOpen && seems.isUncertain()));
  }

  /** Whether the terminal is new here, and may answer. */
  boolean isToBeAsked() {
    return hints.canAnswer() && known().isEmpty();
  }

  /** Asks the terminal, and remembers what follows. */
  Detection ask(JLineConsole console) {
    Replies replies = query(console);
    Detection found = Detection.of(hints, replies);
    remember(found.mode(), replies.isWhole() ? Origin.ANSWERED : Origin.GUESSED);
    return found;
  }

  /** Asks a terminal that may be known already; what a person chose stays. */
  Replies renew(JLineConsole console) {
    Replies replies = query(console);
    boolean isSettled =
        known()
            .map(Known::origin)
            .filter(o -> o == Origin.CHOSEN || o == Origin.OFFERED)
            .isPresent();
    if (replies.isWhole() && !isSettled) {
      remember(Detection.of(hints, replies).mode(), Origin.ANSWERED);
    }
    return replies;
  }

  private Replies query(JLineConsole console) {
    return console.query(hints.isRemote() ? FAR_MILLIS : NEAR_MILLIS);
  }

  /** Remembers what a person wants, or that nothing was chosen. */
  void choose(Optional<EmitMode> mode) {
    remember(
        mode.map(this::fitting).orElseGet(() -> now().mode()),
        mode.isPresent() ? Origin.CHOSEN : Origin.OFFERED);
  }

  /** What stands between swallows the switch. */
  private EmitMode fitting(EmitMode mode) {
    return mode == EmitMode.VISUAL_EXPLICIT && hints.isMultiplexed() ? EmitMode.VISUAL : mode;
  }

  private void remember(EmitMode mode, Origin origin) {
    Known memory = new Known(mode.word(), origin);
    known = Optional.of(memory);
    isRead = true;
    try {
      terminals.remember(hints.fingerprint(), memory);
    } catch (FileException e) {
      // It holds for this process; the terminal is asked again by the next one.
    }
  }

  private Optional<Known> known() {
    if (!isRead && hints.canAnswer()) {
      known = terminals.of(hints.fingerprint());
    }
    isRead = true;
    return known;
  }

  Hints hints() {
    return hints;
  }
}
