package dev.qimma.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.shipped.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PreparedTextsTest {

  static List<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
      return files.filter(file -> file.toString().matches(".*messages_..\\.properties")).toList();
    }
  }

  private static Map<String, String> read(String prepared) {
    Map<String, String> sentences = new HashMap<>();
    PreparedTexts.forEach(prepared, sentences::put);
    return sentences;
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everySentenceIsWhatThePropertiesFileSays(Path bundle) throws IOException {
    String text = Files.readString(bundle);
    assertThat(read(PreparedTexts.of(text)))
        .hasSizeGreaterThan(50)
        .isEqualTo(Bundle.properties(text));
  }

  @Test
  void theBuildHasWrittenThemBesideTheBundles() throws IOException {
    for (Path bundle : bundles()) {
      String name = "/" + Path.of("src/main/resources").relativize(bundle).toString();
      assertThat(Shipped.text(name.replace(".properties", PreparedTexts.ENDING)))
          .contains(PreparedTexts.of(Files.readString(bundle)));
    }
  }

  @Test
  void escapesAndCommentsAreGone() {
    assertThat(read(PreparedTexts.of("# no\na = one\\n\\\n  two\\u0020\nb[one]: x = y\nempty =\n")))
        .isEqualTo(Map.of("a", "one\ntwo ", "b[one]", "x = y", "empty", ""));
  }
}
