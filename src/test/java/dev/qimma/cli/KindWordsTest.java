package dev.qimma.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.kind.Kind;
import dev.qimma.kind.Kinds;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever qimma says of a question of any kind it has words for, in both languages: how to answer,
 * why a reply cannot be read, how it is answered on paper.
 */
class KindWordsTest {

  /** What no kind takes, and what some may take half of. */
  private static final List<String> REPLIES =
      List.of("???", ",,,", "zz zz", "1", "1 2", "A", "A B", "1-A", "true", "\\", "سوى ذلك");

  @TempDir Path folder;

  static Stream<Arguments> kinds() {
    return Kinds.all().stream()
        .map(Kind::name)
        .flatMap(kind -> Stream.of("en", "ar").map(language -> Arguments.of(kind, language)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void ofEveryKindASittingHasWords(String kind, String language) {
    Cli cli = with(kind);
    for (String lang : new String[] {language, "both"}) {
      for (String reply : REPLIES) {
        cli.typing((reply + "\n").repeat(3));
        Cli.Result result = cli.run("quiz", "--interface", language, "--lang", lang, "-n", "3");
        assertThat(result.code()).as(result.out() + result.err()).isIn(Exit.DONE, Exit.USAGE);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void ofEveryKindAPaperAndItsKeyHaveWords(String kind, String language) {
    Cli cli = with(kind);
    for (String format : new String[] {"markdown", "html"}) {
      Cli.Result result =
          cli.run("paper", "--interface", language, "--out", format, "--format", format);
      boolean isCard = result.err().contains("qimma study");
      assertThat(result.code())
          .as(result.out() + result.err())
          .isEqualTo(isCard ? Exit.USAGE : Exit.DONE);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void ofEveryKindTheRestHasWords(String kind, String language) {
    Cli cli = with(kind);
    for (String verb : new String[] {"browse", "preview", "check"}) {
      String asked = verb.equals("browse") ? "--plain" : "bank.yaml";
      Cli.Result result = cli.run(verb, "--interface", language, asked);
      assertThat(result.code()).as(verb + result.out() + result.err()).isZero();
    }
  }

  private Cli with(String kind) {
    try (InputStream in = Kinds.class.getResourceAsStream(kind + "/sample.yaml")) {
      assertThat(in).as("every kind has its sample: %s", kind).isNotNull();
      String sample = in == null ? "" : new String(in.readAllBytes(), UTF_8);
      return new Cli(folder).file("bank.yaml", sample).with("QIMMA_BANK", "bank.yaml");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
