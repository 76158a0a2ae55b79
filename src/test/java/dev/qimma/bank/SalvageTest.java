package dev.qimma.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.yaml.BankFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One fault of a file is told once, and the rest of it is still checked. */
class SalvageTest {

  private static final String TWO_FAULTS =
      """
      qimma: 1
      topic: ماء
      questions:
        - id: one
          q: Two: parts?
          right: Rain
        # between
        - id: two
          q: What 🌧 falls?
          rigth: Rain
          wrong: [Wind, Salt]
        - id: three
          q: @home
          right: Rain
        - id: four
          q: ما الذي يسقط من السحب؟
          right: المطر
          wrong: [الريح, الملح]
          objective: nowhere
      titel: Water
      """;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void faultsOfTwoQuestionsAreToldAtTheirPlaces(String lineEnd) {
    assertThat(told(TWO_FAULTS.replace("\n", lineEnd)))
        .containsExactly("QE001 5:11", "QE002 10:5", "QE001 13:8", "QE020 19:16", "QE002 20:1");
  }

  @Test
  void theQuestionsBetweenAreRead() {
    assertThat(read(TWO_FAULTS).bank().questions())
        .extracting(question -> question.card().id())
        .containsExactly("two", "four");
  }

  @Test
  void whatLeansOnABrokenQuoteIsNotToldOfIt() {
    String text =
        """
        sources: { one: { title: One } }
        quotes:
          heat:
            exact: the sun: it warms
          cloud:
            exact: the vapour cools
        questions:
          - { id: a, q: What is it?, right: x, wrong: [u, v], quote: [heat, cloud, rain] }
        """;
    assertThat(told(text)).containsExactly("QE001 4:19", "QE020 8:76");
  }

  @Test
  void nothingIsSaidToBeMissingWhereAllQuotesAreBroken() {
    String text =
        """
        quotes: { heat: { exact: x }
        questions:
          - { id: a, q: What is it?, right: x, wrong: [u, v], quote: heat }
        """;
    assertThat(told(text)).containsExactly("QE001 1:9");
  }

  @Test
  void aQuotationMarkThatIsNeverClosedIsToldWhereItOpens() {
    String text =
        """
        questions:
          - id: one
            q: "What falls?
            right: Rain
            wrong: [Wind, "Salt"]
          - { id: two, q: What is it?, right: x, wrong: [u, v] }
        """;
    assertThat(told(text)).containsExactly("QE001 3:8");
    assertThat(read(text).diagnostics().get(0).message().key()).isEqualTo("QE001.quote");
  }

  @Test
  void aQuestionInTheWrongColumnIsToldAndRead() {
    String text =
        """
        questions:
          - { id: one, q: What is it?, right: x, wrong: [u, v] }
           - id: two
             q: What is that?
             right: x
             wrong: [u, v]
          - { id: three, q: What else?, right: x, wrong: [u, v] }
        """;
    assertThat(told(text)).containsExactly("QE001 3:4");
    assertThat(read(text).bank().questions()).hasSize(3);
  }

  @Test
  void aKeyThatSlippedToTheMarginSpoilsItsQuestionAlone() {
    String text =
        """
        questions:
          - id: one
            q: What is: it?
        wrong: [u, v]
          - { id: two, q: What is that?, right: x, wrong: [u, v] }
        """;
    assertThat(told(text)).hasSize(1);
    assertThat(read(text).bank().questions()).hasSize(1);
  }

  @Test
  void questionsAtTheMarginAreReadOneByOne() {
    String text =
        """
        questions:
        - id: one
          q: What is: it?
        - { id: two, q: What is that?, right: x, wrong: [u, v] }
        lang: en
        """;
    assertThat(told(text)).containsExactly("QE001 3:13");
  }

  @Test
  void namesOfABrokenPartAreNotMissed() {
    String text =
        """
        questions:
          - id: one
            q: &what What: is it?
          - { id: two, q: *what, right: x, wrong: [u, v] }
        """;
    assertThat(told(text)).containsExactly("QE001 3:18");
  }

  @Test
  void aThousandFaultsAreEachToldOnce() {
    String text =
        "questions:\n"
            + IntStream.range(0, 1_000)
                .mapToObj(i -> "  - id: q" + i + "\n    q: What: is it?\n")
                .collect(Collectors.joining());
    List<String> told = told(text);
    assertThat(told).hasSize(1_000).endsWith("QE001 2001:12");
  }

  private static List<String> told(String text) {
    return read(text).diagnostics().stream()
        .map(d -> d.rule().code() + " " + d.span().line() + ":" + d.span().column())
        .toList();
  }

  private static BankReader.Loaded read(String text) {
    return BankReader.read("b", List.of(new BankFile("b.yaml", text)));
  }
}
