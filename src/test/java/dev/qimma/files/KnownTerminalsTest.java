package dev.qimma.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qimma.files.KnownTerminals.Known;
import dev.qimma.files.KnownTerminals.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownTerminalsTest {

  private static final Known CHOSEN = new Known("embed", Origin.CHOSEN);

  @TempDir Path folder;

  private KnownTerminals known() {
    return new KnownTerminals(folder.resolve("state").resolve("terminals"));
  }

  @Test
  void whatWasRememberedIsKnown() {
    known().remember("TERM=xterm", new Known("visual", Origin.ANSWERED));
    known().remember("TERM=tmux,TMUX", CHOSEN);
    assertThat(known().of("TERM=tmux,TMUX")).contains(CHOSEN);
    assertThat(known().of("TERM=xterm")).contains(new Known("visual", Origin.ANSWERED));
    assertThat(known().of("TERM=other")).isEmpty();
  }

  @Test
  void theLastWordCounts() {
    known().remember("TERM=xterm", new Known("visual", Origin.GUESSED));
    known().remember("TERM=xterm", CHOSEN);
    assertThat(known().of("TERM=xterm")).contains(CHOSEN);
    assertThat(known().path()).hasContent("embed chosen TERM=xterm");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n\n", "garbage", "a b", "embed nobody TERM=xterm", "{}", "\0\0 \0 x"})
  void aSpoiledFileIsAsGoodAsNone(String text) throws IOException {
    Files.createDirectories(known().path().getParent());
    Files.writeString(known().path(), text);
    assertThat(known().of("TERM=xterm")).isEmpty();
    known().remember("TERM=xterm", CHOSEN);
    assertThat(known().of("TERM=xterm")).contains(CHOSEN);
  }

  @Test
  void bytesThatAreNoTextAreAsGoodAsNone() throws IOException {
    Files.createDirectories(known().path().getParent());
    Files.write(known().path(), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThat(known().of("TERM=xterm")).isEmpty();
  }

  @Test
  void theFileDoesNotGrowForever() {
    for (int i = 0; i < 210; i++) {
      known().remember("TERM=" + i, CHOSEN);
    }
    assertThat(known().of("TERM=209")).contains(CHOSEN);
    assertThat(known().of("TERM=5")).isEmpty();
  }

  @Test
  void aFileInTheWayOfItsFolderIsTold() throws IOException {
    Files.writeString(folder.resolve("state"), "");
    assertThat(known().of("TERM=xterm")).isEmpty();
    assertThatThrownBy(() -> known().remember("TERM=xterm", CHOSEN))
        .isInstanceOfSatisfying(
            FileException.class,
            fault -> assertThat(fault.said().key()).isEqualTo("path.in-the-way"));
  }
}
