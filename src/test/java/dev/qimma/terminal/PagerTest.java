package dev.qimma.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.qimma.screen.Printer;
import dev.qimma.screen.Theme;
import dev.qimma.screen.bidi.EmitMode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagerTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void theTextIsHandedOverWithoutAShell() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/dd")));
    Path file = folder.resolve("$(read)");
    assertThat(shown("dd status=none of=" + file, "سطر\n", EmitMode.VISUAL)).isTrue();
    assertThat(file).hasContent("سطر\n");
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void theTerminalIsToldNotToOrderAgainUntilThePagerIsDone() {
    assertThat(shown("true", "x\n".repeat(100_000), EmitMode.VISUAL_EXPLICIT)).isTrue();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\u001b[8l\u001b[8h");
  }

  @Test
  void aProgramThatIsNotThereShowsNothing() {
    assertThat(shown("no-such-pager-here -x", "x\n", EmitMode.VISUAL)).isFalse();
  }

  private boolean shown(String command, String text, EmitMode mode) {
    PrintStream terminal = new PrintStream(out, true, StandardCharsets.UTF_8);
    return new Pager(command, Map.of()).show(text, new Printer(72, mode, Theme.BARE), terminal);
  }
}
