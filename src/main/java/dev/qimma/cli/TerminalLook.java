package dev.qimma.cli;

import dev.qimma.files.Terminfo;
import dev.qimma.quiz.Console;
import dev.qimma.screen.bidi.EmitMode;
import dev.qimma.terminal.Detection;
import dev.qimma.terminal.Hints;
import dev.qimma.terminal.JLineConsole;
import dev.qimma.terminal.Replies;
import dev.qimma.terminal.TerminalSize;
import dev.qimma.text.Message;

/** A look at the terminal: what it is, and what follows for what it is shown. */
final class TerminalLook {

  private final Session session;
  private final World world;
  private final Hints hints;

  TerminalLook(Session session) {
    this.session = session;
    this.world = session.world();
    this.hints = session.desk().consoles().drawing().hints();
  }

  void look(Findings findings) {
    term(findings);
    if (isAnswering() && session.desk().consoles().open(session) instanceof JLineConsole person) {
      Replies replies = session.desk().consoles().drawing().renew(person);
      name(replies, findings);
      size(person.width(), person.height(), findings);
      bidi(Detection.of(hints, replies), findings);
    } else {
      TerminalSize said = TerminalSize.of(world.environment(), world.isOutputTerminal());
      size(said.columns(), said.rows(), findings);
      bidi(Detection.of(hints), findings);
    }
    colours(findings);
    charset(findings);
  }

  /** Whether a {@link Console} with keys would be opened here, and the terminal has answers. */
  private boolean isAnswering() {
    return world.isInteractive()
        && world.isOutputTerminal()
        && !session.isPlain()
        && hints.canAnswer();
  }

  private void term(Findings findings) {
    String term = world.variable("TERM");
    boolean isKnown =
        !world.isOutputTerminal() || Terminfo.of(world.environment(), world.home()).knows(term);
    String to = world.isOutputTerminal() ? "terminal" : "pipe";
    Message why = Message.of("doctor.output." + to);
    if (isKnown) {
      findings.fine("term", term, why);
    } else {
      findings.wrong("term", term, why, Message.of("doctor.term.remedy"));
    }
  }

  private void name(Replies replies, Findings findings) {
    String name = replies.version().isEmpty() ? "?" : replies.version();
    String said = replies.isWhole() ? "doctor.name" : "doctor.name.silent";
    findings.fine(
        "terminal",
        name,
        Message.of(said, hints.isMultiplexed() ? Message.of("doctor.through") : ""));
  }

  private void size(int width, int height, Findings findings) {
    String size = height > 0 ? width + "x" + height : String.valueOf(width);
    findings.fine("size", size, Message.of("doctor.size"));
  }

  private void bidi(Detection seems, Findings findings) {
    if (!world.isOutputTerminal()) {
      findings.fine("bidi", EmitMode.OFF.word(), Message.of("bidi.why.pipe"));
      return;
    }
    EmitMode mode = session.mode();
    Message why = Message.of("bidi.why." + why(mode, seems));
    if (hints.isKitty()) {
      findings.note("bidi", mode.word(), why, Message.of("doctor.kitty"));
    } else if (mode.aligns()) {
      findings.note("bidi", mode.word(), why, Message.of("doctor.font"));
    } else {
      findings.note("bidi", mode.word(), why, Message.of("doctor.setup"));
    }
  }

  private String why(EmitMode mode, Detection seems) {
    if (session.isPlain()) {
      return "plain";
    }
    if (session.settings().bidi().isPresent()) {
      return "set";
    }
    Detection now = session.desk().consoles().drawing().now();
    return !now.why().equals("chosen") && seems.mode() == mode ? seems.why() : now.why();
  }

  private void colours(Findings findings) {
    int colours = session.theme().colours();
    findings.fine("colors", String.valueOf(colours), Message.of("doctor.colors." + colourWhy()));
  }

  private String colourWhy() {
    if (session.isPlain()) {
      return "plain";
    }
    if (!session.settings().color().equals("auto")) {
      return "set";
    }
    if (!world.variable("NO_COLOR").isEmpty()) {
      return "no-color";
    }
    return world.isOutputTerminal() ? "term" : "pipe";
  }

  private void charset(Findings findings) {
    String charset = hints.charset().isEmpty() ? "?" : hints.charset();
    if (hints.isUtf8()) {
      findings.fine("charset", charset, Message.of("doctor.charset"));
    } else if (world.isOutputTerminal()) {
      findings.wrong(
          "charset",
          charset,
          Message.of("doctor.charset.other"),
          Message.of("doctor.charset.remedy"));
    } else {
      findings.fine("charset", charset, Message.of("doctor.charset.pipe"));
    }
  }
}
