package dev.qimma.terminal;

import dev.qimma.screen.Theme;
import dev.qimma.screen.bidi.EmitMode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.impl.LineDisciplineTerminal;

/** A terminal without a screen: it answers as it is told to, and keeps what was printed. */
final class FakeTerminal {

  private final String answer;
  private final Printed printed = new Printed();
  private final LineDisciplineTerminal terminal;

  /** A terminal that sends these characters when it is asked what it is (DA1). */
  FakeTerminal(String answer) {
    this.answer = answer;
    try {
      terminal = new LineDisciplineTerminal("fake", "xterm", printed, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JLineConsole console(EmitMode mode) {
    return JLineConsole.on(OpenTerminal.of(terminal), mode, Theme.BARE, true);
  }

  FakeTerminal type(String keys) {
    try {
      terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  /** Answers once the question has been written to its end. */
  private final class Printed extends ByteArrayOutputStream {
    private boolean isAnswered;

    @Override
    public synchronized void flush() {
      if (!isAnswered && toString(StandardCharsets.UTF_8).contains("\u001b[c")) {
        isAnswered = true;
        type(answer);
      }
    }
  }
}
