package dev.qimma.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.shipped.Shipped;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
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

  private static PreparedTexts read(String properties) {
    return new PreparedTexts(PreparedTexts.of(properties));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everySentenceIsWhatThePropertiesFileSays(Path bundle) throws IOException {
    Properties properties = new Properties();
    try (Reader text = Files.newBufferedReader(bundle)) {
      properties.load(text);
    }
    PreparedTexts read = read(Files.readString(bundle));
    assertThat(read.all()).hasSizeGreaterThan(50).isEqualTo(properties);
    properties.forEach((key, text) -> assertThat(read.get((String) key)).isEqualTo(text));
  }

  @Test
  void theBuildHasWrittenThemBesideTheBundles() throws IOException {
    for (Path bundle : bundles()) {
      byte[] prepared = PreparedTexts.of(Files.readString(bundle));
      String name = "/" + Path.of("src/main/resources").relativize(bundle).toString();
      assertThat(Shipped.bytes(name.replace(".properties", PreparedTexts.ENDING)))
          .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(prepared));
    }
  }

  @Test
  void escapesAndCommentsAreGone() {
    assertThat(read("# no\na = one\\n\\\n  two\\u0020\nb[one]: x = y\nempty =\n").all())
        .isEqualTo(Map.of("a", "one\ntwo ", "b[one]", "x = y", "empty", ""));
  }

  @Test
  void aKeyIsThereInWhateverPluralForm() {
    PreparedTexts read = read("a.b = 1\na[other] = 2\nc = 3\n");
    assertThat(List.of("a", "a.b", "c")).allMatch(read::has);
    assertThat(List.of("", "a.", "a.bc", "b", "d", "a[")).noneMatch(read::has);
    assertThat(read.get("a")).isNull();
    assertThat(read.get("a[other]")).isEqualTo("2");
    assertThat(read("").has("a")).isFalse();
  }
}
