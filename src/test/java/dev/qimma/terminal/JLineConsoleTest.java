package dev.qimma.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.quiz.Console;
import dev.qimma.screen.Document;
import dev.qimma.screen.Style;
import dev.qimma.screen.bidi.EmitMode;
import dev.qimma.text.Messages;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes to a terminal and comes from it, byte by byte. */
@Timeout(60)
class JLineConsoleTest {

  private static final int MILLIS = 2_000;
  private static final String VTE = "\u001b[8;1$y\u001b[1;3R\u001b[?65;1;9c";
  private static final Document ARABIC = Document.builder().text(Style.PLAIN, "بيت").build();

  @Test
  void aTerminalIsAskedInOneGoAndItsLineLeftClear() throws IOException {
    FakeTerminal terminal = new FakeTerminal(VTE);
    try (JLineConsole console = terminal.console(EmitMode.VISUAL)) {
      assertThat(console.query(MILLIS)).isEqualTo(new Replies(1, "", 2, true, ""));
      assertThat(terminal.printed()).contains("\u001b[8$p", "\u001b[>q", "\u0644\u0627\u001b[6n");
      assertThat(terminal.printed()).endsWith("\r\u001b[K\u001b[c");
    }
  }

  @Test
  void aSilentTerminalIsWaitedForAndSaysNothing() throws IOException {
    try (JLineConsole console = new FakeTerminal("").console(EmitMode.VISUAL)) {
      assertThat(console.query(50)).isEqualTo(Replies.NONE);
    }
  }

  @Test
  void keysTypedMeanwhileAreInTheNextLine() throws IOException {
    FakeTerminal terminal = new FakeTerminal("b" + VTE + "ي\r");
    try (JLineConsole console = terminal.console(EmitMode.VISUAL)) {
      console.query(MILLIS);
      assertThat(console.ask("answer> ")).isEqualTo(new Console.Typed("bي"));
    }
  }

  @Test
  void workBesideBeginsWhenSomebodyIsWaitedForAndIsDoneOnce() throws Exception {
    AtomicInteger done = new AtomicInteger();
    FakeTerminal terminal = new FakeTerminal("").type("a\rb\r");
    try (JLineConsole console = terminal.console(EmitMode.VISUAL)) {
      console.beside(done::incrementAndGet);
      console.show(ARABIC);
      assertThat(done).hasValue(0);
      console.ask("answer> ");
      while (done.get() == 0) {
        Thread.onSpinWait(); // it is done in a thread; the test has its time limit
      }
      console.ask("answer> ");
      assertThat(done).hasValue(1);
    }
  }

  @Test
  void theTerminalOrdersAgainBeforeAnythingIsTyped() throws IOException {
    FakeTerminal terminal = new FakeTerminal("");
    try (JLineConsole console = terminal.console(EmitMode.VISUAL_EXPLICIT)) {
      console.show(ARABIC);
      assertThat(terminal.printed()).startsWith("\u001b[8l").endsWith("\u001b[8h");
    }
    assertThat(terminal.printed()).endsWith("\u001b[8h");
  }

  @ParameterizedTest
  @EnumSource(names = "VISUAL_EXPLICIT", mode = EnumSource.Mode.EXCLUDE)
  void noOtherWaySwitchesAnything(EmitMode mode) throws IOException {
    FakeTerminal terminal = new FakeTerminal("");
    try (JLineConsole console = terminal.console(mode)) {
      console.show(ARABIC);
    }
    assertThat(terminal.printed()).doesNotContain("\u001b[8");
  }

  @Test
  void anotherWayCanBeTakenMidway() throws IOException {
    FakeTerminal terminal = new FakeTerminal("");
    try (JLineConsole console = terminal.console(EmitMode.LOGICAL)) {
      console.use(EmitMode.VISUAL);
      console.show(ARABIC);
      assertThat(terminal.printed()).contains("\uFE96\uFEF4\uFE91");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "VISUAL, نور, true",
    "VISUAL_EXPLICIT, نور, true",
    "EMBED, نور, false",
    "EMBED_UNMIRRORED, نور, false",
    "LOGICAL, نور, false",
    "OFF, نور, false",
    "VISUAL, light, false",
    "VISUAL, ب, false",
    "VISUAL, :خروج, false"
  })
  void whatWasTypedIsRepeatedWhereTheEditorCannotShapeIt(
      EmitMode mode, String typed, boolean isRepeated) throws IOException {
    FakeTerminal terminal = new FakeTerminal("");
    try (JLineConsole console = terminal.console(mode)) {
      console.repeat(Messages.load("en"));
      terminal.type(typed + "\r");
      assertThat(console.ask("answer> ")).isEqualTo(new Console.Typed(typed));
      assertThat(terminal.printed().contains("You wrote:")).isEqualTo(isRepeated);
      assertThat(terminal.printed().contains("\uFEAD\uFEEE\uFEE7")).isEqualTo(isRepeated);
    }
  }

  @ParameterizedTest
  @CsvSource({"a, a", "ش, ش", "'\u001b', ''", "'\u001b[A', ''"})
  void aKeyNeedsNoEnter(String typed, String key) throws IOException {
    FakeTerminal terminal = new FakeTerminal("");
    try (JLineConsole console = terminal.console(EmitMode.VISUAL)) {
      terminal.type(typed);
      assertThat(console.key("which> ")).isEqualTo(key);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'a\u202Eb', 'a\uFFFDb'",
    "'\u009B31m', '\uFFFD31m'",
    "'\u001B]52;c;x\u0007', ␛]52;c;x␇",
    "'\u2066ب\u2069', '\uFFFDب\uFFFD'",
    "'a\uDB40\uDC41', 'a\uFFFD\uFFFD'",
    "بيت, بيت"
  })
  void aPastedLineIsShownWithoutWhatWouldAct(String line, String shown) {
    assertThat(HarmlessTyping.shown(line)).isEqualTo(shown).hasSameSizeAs(line);
  }
}
