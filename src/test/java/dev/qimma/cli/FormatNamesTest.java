package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.exchange.Format;
import dev.qimma.exchange.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever formats are told by their names, none is missing, and none that cannot be had. */
class FormatNamesTest {

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli = new Cli(folder);
  }

  static Stream<Format> formats() {
    return Formats.all().stream();
  }

  private static boolean names(String text, Format format) {
    return text.replaceAll("[^\\p{Alnum}-]+", " ").contains(" " + format.name() + " ");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void helpNamesWhatIsReadAndWhatIsWritten(Format format) {
    for (String language : new String[] {"en", "ar"}) {
      String read = cli.run("--interface", language, "import", "--help").out();
      String written = cli.run("--interface", language, "convert", "--help").out();
      assertThat(names(read, format)).isTrue();
      assertThat(names(written, format)).isEqualTo(format.isWritable());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void shellsCompleteWhatIsReadAndWhatIsWritten(String shell) {
    String script = cli.run("completion", shell).out().replace("\\n", " ");
    String read = line(script, "from");
    String written = line(script, "to");
    assertThat(Formats.all()).allMatch(format -> names(read, format));
    assertThat(Formats.all()).allMatch(format -> names(written, format) == format.isWritable());
  }

  private static String line(String script, String flag) {
    return script
        .lines()
        .filter(line -> line.contains("--" + flag + ")") || line.contains("-l " + flag + " "))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void theReadmeNamesIt(Format format) throws IOException {
    assertThat(Files.readString(Path.of("README.md"))).contains("`" + format.name() + "`");
  }
}
