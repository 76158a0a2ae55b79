package dev.qimma.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.qimma.bank.syntax.PieceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the canonical form of any file: those of the tests, and some by chance. */
class AnyFormTest {

  private static final int FILES_BY_CHANCE = 400;

  static Stream<Arguments> files() throws IOException {
    Stream<Arguments> byChance =
        LongStream.range(0, FILES_BY_CHANCE)
            .mapToObj(seed -> argumentSet("seed " + seed, new AnyBank(seed).text()));
    return Stream.concat(written(), byChance);
  }

  private static Stream<Arguments> written() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/dev/qimma"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream()
          .map(file -> argumentSet(file.toString(), read(file)));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void theCanonicalFormOfItIsItself(String text) {
    String formed = Forms.of(text);
    assertThat(Forms.of(formed)).isEqualTo(formed);
  }

  @ParameterizedTest
  @MethodSource("files")
  void itSaysTheSameButForIds(String text) {
    String formed = Forms.of(text);
    if (PieceReader.read(text).isPresent()) {
      assertThat(withoutIds(Forms.meaning(formed))).isEqualTo(withoutIds(Forms.meaning(text)));
      assertThat(Forms.comments(formed)).isEqualTo(Forms.comments(text));
    } else {
      assertThat(formed).isEqualTo(text);
    }
  }

  /** A change that would say something else is not made; here none should be of that sort. */
  @ParameterizedTest
  @MethodSource("files")
  void nothingIsLeftToChange(String text) {
    String formed = Forms.of(text);
    boolean endsInABlock = formed.endsWith("\n\n") || !formed.endsWith("\n");
    Manuscript.of(formed)
        .filter(file -> !endsInABlock)
        .ifPresent(
            file -> assertThat(CanonicalForm.PASSES).allMatch(pass -> pass.mends(file).isEmpty()));
  }

  /** The texts without the keys called id and what stands behind them. */
  private static List<String> withoutIds(List<String> meaning) {
    return IntStream.range(0, meaning.size())
        .filter(i -> !isId(meaning, i) && !isId(meaning, i - 1))
        .mapToObj(meaning::get)
        .toList();
  }

  private static boolean isId(List<String> meaning, int at) {
    return at >= 0 && meaning.get(at).equals("text id");
  }

  @Test
  void filesByChanceAreOftenChangedAndAlwaysReadable() {
    List<String> texts =
        LongStream.range(0, FILES_BY_CHANCE).mapToObj(seed -> new AnyBank(seed).text()).toList();
    assertThat(texts).filteredOn(text -> PieceReader.read(text).isEmpty()).isEmpty();
    assertThat(texts).filteredOn(text -> !Forms.of(text).equals(text)).hasSizeGreaterThan(350);
  }
}
