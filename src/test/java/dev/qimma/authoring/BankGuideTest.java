package dev.qimma.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.diagnostic.Severity;
import dev.qimma.kind.Kind;
import dev.qimma.kind.Kinds;
import dev.qimma.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown of question files can be typed as it stands. */
class BankGuideTest {

  private static List<String> examples(String language) {
    return BankGuide.in(language).stream()
        .filter(BankGuide.Example.class::isInstance)
        .map(example -> file(((BankGuide.Example) example).lines(), language))
        .toList();
  }

  /** An example as a file of its own; questions alone go below their key. */
  private static String file(List<String> lines, String language) {
    String text = String.join("\n", lines) + "\n";
    return text.startsWith("- ") ? "lang: " + language + "\nquestions:\n" + text : text;
  }

  private static BankReader.Loaded read(String text) {
    return BankReader.read("b", List.of(new BankFile("b.yaml", text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void everyExampleReadsWithoutComplaint(String language) {
    assertThat(examples(language))
        .hasSizeGreaterThan(10)
        .allSatisfy(
            text ->
                assertThat(read(text).diagnostics())
                    .as(text)
                    .noneMatch(d -> d.severity() != Severity.INFO));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void everyKindHasAnExample(String language) {
    Set<String> shown = new TreeSet<>();
    for (String text : examples(language)) {
      shown.addAll(read(text).bank().questions().stream().map(Question::kind).toList());
    }
    assertThat(shown).isEqualTo(Kinds.all().stream().map(Kind::name).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void everyKeyOfAKindIsNamed(String language) {
    String words = BankGuide.in(language).toString();
    assertThat(Kinds.all().stream().flatMap(kind -> kind.keys().stream()).distinct())
        .allMatch(key -> words.matches("(?s).*\\b" + key + "\\b.*"));
  }

  @Test
  void bothLanguagesHaveTheSamePartsInTheSameOrder() {
    assertThat(shape("ar")).isEqualTo(shape("en"));
  }

  private static List<String> shape(String language) {
    List<String> shape = new ArrayList<>();
    for (BankGuide.Part part : BankGuide.in(language)) {
      String key = part instanceof BankGuide.Entry entry ? " " + entry.key() : "";
      shape.add(part.getClass().getSimpleName() + key);
    }
    return shape;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void whatIsTypedIsClosedBetweenBackticks(String language) {
    Stream<String> prose = BankGuide.in(language).stream().map(BankGuide.Part::toString);
    assertThat(prose).allMatch(text -> text.chars().filter(c -> c == '`').count() % 2 == 0);
  }
}
