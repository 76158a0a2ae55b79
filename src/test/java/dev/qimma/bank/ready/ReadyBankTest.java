package dev.qimma.bank.ready;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.Bank;
import dev.qimma.bank.BankReader;
import dev.qimma.bank.Questions;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.kind.Kinds;
import dev.qimma.question.Question;
import dev.qimma.question.Whereabouts;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A bank made ready is the bank that its files say. */
class ReadyBankTest {

  private static final String ALL_KINDS =
      """
      title: {en: Water, ar: ماء}
      lang: en
      fold: [case, space]
      sources:
        s: {title: {en: A page, ar: صفحة}, lang: en}
      quotes:
        heat: {exact: heat makes water rise, prefix: 'The ', by: {en: a teacher, ar: معلّم}}
      objectives:
        rise: {statement: {en: Why water rises, ar: لماذا يصعد الماء}, quotes: [heat], by: [sun]}
      terms:
        sun: {en: the sun, ar: الشمس}
      questions:
        - {id: a, q: What lifts water?, right: Heat, wrong: [Wind, Salt], quote: heat, topic: sky}
        - {id: b, q: Which are wet?, right: [Rain, Dew], wrong: [Sand], points: 2.5, group: g}
        - {id: c, q: Water is wet?, answer: true, objective: rise, difficulty: 3}
        - {id: d, q: Name the star., accept: [the sun, sun], fold: [case], tags: [x, y]}
        - {id: e, q: At which degree does it boil?, number: 100, within: 0.5, unit: C}
        - id: f
          q: Water falls as {rain} or {snow}.
          blanks: {rain: rain, snow: {right: snow, wrong: [sand, soot]}}
        - {id: g, q: Which goes with which?, pairs: [[ice, cold], [steam, hot]], hint: Touch it.}
        - {id: h, q: Put in order., order: [ice, water, steam], why: By heat.}
        - {id: i, q: Name the states., recall: [ice, water, steam], allow: [QI101]}
        - {id: j, q: Steam, back: Water as gas}
      """;

  private static final List<BankFile> FILES = List.of(new BankFile("w/bank.yaml", ALL_KINDS));
  private static final BankReader.Loaded READ = BankReader.read("w", FILES);

  private static byte[] bytes() {
    return ReadyBank.bytes(READ, "stamp", "print").orElseThrow();
  }

  @Test
  void everyKindComesBackAsItWas() {
    assertThat(READ.diagnostics()).isEmpty();
    assertThat(READ.bank().questions().stream().map(Question::kind).collect(Collectors.toSet()))
        .hasSameSizeAs(Kinds.all());
    BankReader.Loaded again = ReadyBank.of(bytes(), "stamp", "print", FILES).orElseThrow();
    assertThat(again.bank()).usingRecursiveComparison(sameTexts()).isEqualTo(READ.bank());
    assertThat(again.diagnostics()).isEmpty();
  }

  private static org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration
      sameTexts() {
    return org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration.builder()
        .withEqualsForType(Whereabouts::equals, Whereabouts.class)
        .withIgnoredFieldsMatchingRegexes(
            ".*vocabulary", ".*folding.(ways|remembered)", ".*file.source")
        .build();
  }

  /** Whatever was looked at before: what questions have in common is made by the first of them. */
  @Test
  void everyQuestionIsMadeAlone() {
    for (int place = 0; place < READ.bank().questions().size(); place++) {
      Bank again = ReadyBank.of(bytes(), "stamp", "print", FILES).orElseThrow().bank();
      assertThat(again.questions().get(place))
          .usingRecursiveComparison(sameTexts())
          .isEqualTo(READ.bank().questions().get(place));
      assertThat(again.questions().get(place)).isSameAs(again.questions().get(place));
    }
  }

  @Test
  void severalThreadsMayLookAtOnce() {
    List<String> keys = READ.bank().questions().stream().map(Question::key).toList();
    for (int time = 0; time < 100; time++) {
      Questions again =
          ReadyBank.of(bytes(), "stamp", "print", FILES).orElseThrow().bank().questions();
      assertThat(
              IntStream.range(0, 8 * keys.size())
                  .parallel()
                  .mapToObj(place -> again.get(place % keys.size()).key())
                  .toList()
                  .subList(7 * keys.size(), 8 * keys.size()))
          .isEqualTo(keys);
    }
  }

  @Test
  void questionsAreKnownByTheirIds() {
    Questions again =
        ReadyBank.of(bytes(), "stamp", "print", FILES).orElseThrow().bank().questions();
    assertThat(again.ids()).isEqualTo(READ.bank().questions().ids()).hasSize(again.size());
    for (Question question : READ.bank().questions()) {
      assertThat(again.has(question.card().id())).isTrue();
      assertThat(again.named(question.card().id()).map(Question::key)).contains(question.key());
    }
    assertThat(again.has("none")).isFalse();
    assertThat(again.named("none")).isEmpty();
  }

  @Test
  void wordsOfTheBankAreKnownAgain() {
    Question again =
        ReadyBank.of(bytes(), "stamp", "print", FILES).orElseThrow().bank().questions().get(3);
    Question first = READ.bank().questions().get(3);
    assertThat(again.card().rules().vocabulary().texts())
        .isEqualTo(first.card().rules().vocabulary().texts());
  }

  @Test
  void sameBankSameBytes() {
    BankReader.Loaded again = BankReader.read("w", FILES);
    assertThat(ReadyBank.bytes(again, "stamp", "print").orElseThrow()).isEqualTo(bytes());
  }

  @Test
  void otherFilesOrAnotherProgramHaveAnotherBank() {
    assertThat(ReadyBank.of(bytes(), "stamp", "other", FILES)).isEmpty();
    assertThat(ReadyBank.of(bytes(), "other", "print", FILES)).isEmpty();
  }

  @Test
  void warningsComeBackAsTheyWere() {
    BankReader.Loaded warned = readWith("hint: wet\u200Bness");
    assertThat(warned.diagnostics()).isNotEmpty();
    assertThat(warned.hasErrors()).isFalse();
    byte[] kept = ReadyBank.bytes(warned, "stamp", "print").orElseThrow();
    assertThat(ReadyBank.of(kept, "stamp", "print", FILES).orElseThrow().diagnostics())
        .isEqualTo(warned.diagnostics());
  }

  @Test
  void aBankWithErrorsIsNotKept() {
    BankReader.Loaded wrong = readWith("number: many");
    assertThat(wrong.hasErrors()).isTrue();
    assertThat(ReadyBank.bytes(wrong, "stamp", "print")).isEmpty();
  }

  private static BankReader.Loaded readWith(String key) {
    return BankReader.read(
        "w",
        List.of(
            new BankFile(
                "x.yaml", ALL_KINDS + "  - {id: z, q: Z?, right: a, wrong: [b], " + key + "}\n")));
  }

  static Stream<String> damages() {
    Random random = new Random(8);
    return random.ints(200, 0, bytes().length).mapToObj(at -> at + " " + random.nextInt(255));
  }

  @ParameterizedTest
  @MethodSource("damages")
  void cutOrAlteredItIsNoBank(String damage) {
    int at = Integer.parseInt(damage.substring(0, damage.indexOf(' ')));
    int change = 1 + Integer.parseInt(damage.substring(damage.indexOf(' ') + 1));
    byte[] altered = bytes();
    altered[at] ^= (byte) change;
    assertThat(ReadyBank.of(altered, "stamp", "print", FILES)).isEmpty();
    assertThat(ReadyBank.of(Arrays.copyOf(bytes(), at), "stamp", "print", FILES)).isEmpty();
  }
}
