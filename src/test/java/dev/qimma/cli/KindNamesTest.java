package dev.qimma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.kind.Kind;
import dev.qimma.kind.Kinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever the kinds are told by their names, none is missing; and only they are taken. */
class KindNamesTest {

  @TempDir Path folder;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void begin() {
    cli = new Cli(folder);
  }

  static Stream<String> names() {
    return Kinds.all().stream().map(Kind::name);
  }

  @ParameterizedTest
  @MethodSource("names")
  void helpNamesIt(String kind) {
    assertThat(cli.run("quiz", "--help").out()).containsPattern("\\b" + kind + "\\b");
    assertThat(cli.run("--interface", "ar", "quiz", "--help").out())
        .containsPattern("\\b" + kind + "\\b");
  }

  @ParameterizedTest
  @MethodSource("names")
  void shellsCompleteIt(String kind) {
    for (String shell : new String[] {"bash", "zsh", "fish"}) {
      String words = cli.run("completion", shell).out().replace("\\n", " ");
      assertThat(words).containsPattern("\\b" + kind + "\\b");
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void theSchemasOfOutputsHaveIt(String kind) {
    for (String output : new String[] {"question", "questions", "preview"}) {
      assertThat(cli.run("schema", "--of", output).out()).contains('"' + kind + '"');
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void theReadmeNamesIt(String kind) throws IOException {
    assertThat(Files.readString(Path.of("README.md"))).contains("`" + kind + "`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yera", "Choice", "اختيار"})
  void anotherNameIsNoKind(String name) {
    Cli.Result result = cli.run("browse", "--kind", name);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("--kind", name, "truefalse").doesNotContain("fits");
    assertThat(cli.run("--interface", "ar", "browse", "--kind", name).err()).contains("truefalse");
  }
}
