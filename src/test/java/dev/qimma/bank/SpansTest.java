package dev.qimma.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.yaml.BankFile;
import dev.qimma.diagnostic.Span;
import dev.qimma.files.BankFolder;
import dev.qimma.files.FoundBank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places are exact to the column, counted in code points. */
class SpansTest {

  private static final String QUESTION =
      """
      qimma: 1
      questions:
        - id: rain # 🌧 مطر
          q: What falls?
          colour: blue
          options: [Rain, 'مطر 🌧', Wind, wind]
          right: Rian
          difficulty:
            9
      """;

  private static final List<String> PLACES =
      List.of(
          "b.yaml:5:5-5:11", // the key
          "b.yaml:6:36-6:40", // an entry behind letters of more than one unit
          "b.yaml:7:12-7:16", // a value
          "b.yaml:9:7-9:8"); // a value in a line of its own

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void placesDoNotDependOnLineEnds(String lineEnd) {
    assertThat(places(QUESTION.replace("\n", lineEnd))).isEqualTo(PLACES);
  }

  @Test
  void aByteOrderMarkTakesNoColumn(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("b.yaml");
    Files.writeString(file, "\uFEFFqimmma: 1\n");
    FoundBank found = BankFolder.at(file, "b.yaml").get(0);
    assertThat(BankReader.read("b", found.files()).diagnostics())
        .extracting(diagnostic -> diagnostic.span().place())
        .containsExactly("b.yaml:1:1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void lettersOfAQuoteAreFoundHoweverItIsWritten(String lineEnd) {
    String text =
        """
        sources:
          one: { title: One }
        quotes:
          folded:
            exact: >-
              صعد 🌧 the sun
              warms the lake
          plain:
            exact: the sun
              warms the lake
          double:
            exact: "the sun warms the lake"
          single:
            exact: ' the sun warms the lake'
          literal:
            exact: |2
               the sun

                warms the lake
        """
            .replace("\n", lineEnd);
    assertThat(letter(text, "folded", "warms")).isEqualTo("b.yaml:7:7");
    assertThat(letter(text, "folded", "the sun")).isEqualTo("b.yaml:6:13");
    assertThat(letter(text, "plain", "warms")).isEqualTo("b.yaml:10:7");
    assertThat(letter(text, "double", "warms")).isEqualTo("b.yaml:12:21");
    assertThat(letter(text, "single", "warms")).isEqualTo("b.yaml:14:22");
    assertThat(letter(text, "literal", "warms")).isEqualTo("b.yaml:19:9");
  }

  @Test
  void whereItIsSpeltWithEscapesItsBeginningIsTold() {
    String text =
        """
        sources:
          one: { title: One }
        quotes:
          escaped:
            exact: "the \\x73un warms the lake"
        """;
    assertThat(letter(text, "escaped", "warms")).isEqualTo("b.yaml:5:12");
  }

  private static String letter(String text, String quote, String words) {
    LocatedPassage passage =
        Optional.ofNullable(read(text).bank().passages().get(quote)).orElseThrow();
    return passage.at(passage.passage().quote().exact().indexOf(words)).place();
  }

  private static List<String> places(String text) {
    return read(text).diagnostics().stream().map(d -> extent(d.span())).toList();
  }

  private static String extent(Span span) {
    return span.place() + "-" + span.endLine() + ":" + span.endColumn();
  }

  private static BankReader.Loaded read(String text) {
    return BankReader.read("b", List.of(new BankFile("b.yaml", text)));
  }
}
