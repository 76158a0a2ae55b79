package dev.qimma.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.screen.bidi.EmitMode;
import dev.qimma.screen.bidi.Paragraphs;
import dev.qimma.text.Displayable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen in every width and language; {@code -Dgolden=write} writes them anew. */
class GoldenScreensTest {

  private static final Path GOLDEN = Path.of("src/test/resources/dev/qimma/screen/golden");

  static Stream<Arguments> sheets() {
    return Stream.of(80, 40, 20)
        .flatMap(
            columns ->
                Stream.of("ar", "en", "both").map(language -> Arguments.of(columns, language)));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void screensLookAsTheyDid(int columns, String language) throws IOException {
    StringBuilder sheet = new StringBuilder();
    printed(columns, language, EmitMode.VISUAL)
        .forEach(
            (name, lines) ->
                sheet.append("== ").append(name).append('\n').append(joined(lines)).append('\n'));
    Path golden = GOLDEN.resolve(language + "-" + columns + ".txt");
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(golden, sheet.toString());
    }
    assertThat(sheet.toString()).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void noLineIsWiderThanItsColumn(int columns, String language) {
    for (EmitMode mode : List.of(EmitMode.VISUAL, EmitMode.EMBED, EmitMode.LOGICAL)) {
      printed(columns, language, mode)
          .forEach(
              (name, lines) ->
                  assertThat(lines)
                      .as("%s in %s", name, mode)
                      .allMatch(
                          line ->
                              Paragraphs.cells(line, EmitMode.LOGICAL) <= Printer.column(columns)));
    }
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void noWordIsLostInTheNarrowest(int columns, String language) {
    Map<String, List<String>> whole = printed(columns, language, EmitMode.OFF);
    printed(columns, language, EmitMode.LOGICAL)
        .forEach(
            (name, lines) -> {
              if (!Screens.isFitted(name)) {
                assertThat(inked(lines))
                    .as(name)
                    .isEqualTo(inked(whole.getOrDefault(name, List.of())));
              }
            });
  }

  private static Map<String, List<String>> printed(int columns, String language, EmitMode mode) {
    Printer printer = new Printer(Printer.column(columns), mode, Screens.THEME);
    return Screens.in(language, printer.width()).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                screen -> printer.lines(screen.getValue()),
                (a, b) -> a,
                java.util.LinkedHashMap::new));
  }

  /** Everything but spaces, rules and marks of direction. */
  private static String inked(List<String> lines) {
    return Displayable.of(String.join("", lines)).replaceAll("[\\s│\u2066-\u2069\u200e\u200f]", "");
  }

  private static String joined(List<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }
}
