package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A history that cannot be used is told, left alone, and no reason not to play. */
class BrokenHistoryTest {

  private static final int VERSION_AT = 63;

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli = WaterBank.in(new Cli(folder)).with("QIMMA_BANK", "water");
  }

  private byte[] corrupt() throws IOException {
    return write(
        "not a database at all, but notes of mine\n"
            .repeat(50)
            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private byte[] newer() throws IOException {
    cli.typing(WaterBank.RIGHT).run("quiz", "--record");
    byte[] bytes = Files.readAllBytes(cli.database());
    bytes[VERSION_AT] = 99;
    return write(bytes);
  }

  private byte[] write(byte[] bytes) throws IOException {
    Files.createDirectories(cli.database().getParent());
    Files.write(cli.database(), bytes);
    return bytes;
  }

  @Test
  void aCorruptOneIsToldAndUntouched() throws IOException {
    staysAsItIs(corrupt(), "history.db");
  }

  @Test
  void aNewerOneIsToldAndUntouched() throws IOException {
    staysAsItIs(newer(), "newer");
  }

  private void staysAsItIs(byte[] bytes, String told) {
    for (List<String> reading :
        List.of(List.of("history"), List.of("resume"), List.of("browse", "--flagged"))) {
      Cli.Result result = cli.run(reading.toArray(String[]::new));
      assertThat(result.code()).as("%s", reading).isEqualTo(Exit.UNREADABLE);
      assertThat(result.err()).contains("history.db", told).hasLineCount(1);
      assertThat(result.out()).isEmpty();
    }
    Cli.Result recorded = cli.typing(WaterBank.RIGHT).run("quiz", "--record");
    assertThat(recorded.code()).isEqualTo(Exit.NOT_WRITTEN);
    assertThat(recorded.err()).contains(told).hasLineCount(1);
    assertThat(cli.typing(WaterBank.RIGHT).run("quiz").out()).contains("Score: 6 of 6");
    assertThat(cli.database()).hasBinaryContent(bytes);
    assertThat(folder.resolve("home"))
        .isDirectoryNotContaining(file -> !file.equals(cli.database()));
  }

  @Test
  void oneCanPlayWithoutItAfterAYes() throws IOException {
    byte[] bytes = corrupt();
    Cli.Result yes = cli.typing("quiz --order file\ny\nHeat from the sun\n\n:quit\nquit\n").run();
    assertThat(yes.code()).isZero();
    assertThat(yes.err()).contains("history.db").hasLineCount(1);
    assertThat(yes.out()).contains("Question 2 of 5", "Nothing of this sitting was kept");
    assertThat(cli.database()).hasBinaryContent(bytes);
  }

  @Test
  void withoutAYesNothingIsPlayed() throws IOException {
    byte[] bytes = newer();
    for (String no : List.of("n", "", "perhaps")) {
      Cli.Result result = cli.typing("quiz\n" + no + "\nshow rise\nquit\n").run();
      assertThat(result.out()).contains("What makes water rise").doesNotContain("Question 1");
    }
    assertThat(cli.database()).hasBinaryContent(bytes);
  }

  @Test
  void enterAlonePlaysToo() throws IOException {
    corrupt();
    assertThat(cli.typing("\nنعم\n:quit\nquit\n").run().out()).contains("Question 1 of 5");
  }
}
