package dev.qimma.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.diagnostic.Severity;
import dev.qimma.question.Assessment;
import dev.qimma.question.Marking;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.Option;
import dev.qimma.question.Question;
import dev.qimma.question.Shuffle;
import dev.qimma.question.Verdict;
import dev.qimma.text.HostileTexts;
import dev.qimma.text.Letters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What holds for every type of question, by its {@code sample.yaml}. A new kind gets all of this by
 * being in the catalogue.
 */
class KindContractTest {

  private static final int ORDERS = 24;
  private static final int LEAST_QUESTIONS = 3;

  @ParameterizedTest
  @MethodSource("kinds")
  void itsSampleReadsWithoutComplaint(Kind kind) {
    assertThat(loaded(kind).diagnostics()).noneMatch(d -> d.severity() != Severity.INFO);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void itsSampleHoldsQuestionsOfThatKindInBothLanguages(Kind kind) {
    assertThat(loaded(kind).bank().questions())
        .hasSizeGreaterThanOrEqualTo(LEAST_QUESTIONS)
        .allMatch(question -> question.kind().equals(kind.name()))
        .allMatch(question -> question.card().stem().has("ar"))
        .allMatch(question -> question.card().stem().has("en"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void itIsKnownByKeysOfItsOwn(Kind kind) {
    assertThat(kind.signature()).isNotEmpty();
    assertThat(kind.keys()).containsAll(kind.signature());
    assertThat(Kinds.all().stream().filter(other -> other.name().equals(kind.name()))).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void itsModelReplyEarnsFullMarksHoweverStrictly(Question question) {
    for (MarkingScheme scheme : List.of(MarkingScheme.SITTING, MarkingScheme.GRADING)) {
      Assessment model = Assessment.of(question, question.modelReply(), scheme);
      assertThat(model.verdict()).isEqualTo(Verdict.RIGHT);
      assertThat(model.score()).isEqualTo(question.card().points());
    }
    assertThat(question.modelReply()).doesNotContain("\n");
  }

  @ParameterizedTest
  @MethodSource("questions")
  void itTellsItsSolution(Question question) {
    assertThat(question.solution()).isNotEmpty().noneMatch(line -> line.isBlank());
  }

  @ParameterizedTest
  @MethodSource("questions")
  void nothingEarnsNothing(Question question) {
    for (String nothing : List.of("", " ", "\t\u00A0\u2003".strip(), "\\", " \\ ")) {
      Assessment blank = Assessment.of(question, nothing, MarkingScheme.GRADING);
      assertThat(blank.verdict()).as("[%s]", nothing).isEqualTo(Verdict.BLANK);
      assertThat(blank.score().isZero()).isTrue();
      assertThat(blank.marking()).isInstanceOf(Marking.Blank.class);
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void anyReplyIsMarkedOrExplained(Question question) {
    assertThat(replies(question))
        .allSatisfy(
            reply ->
                assertThatCode(() -> Assessment.of(question, reply, MarkingScheme.SITTING))
                    .doesNotThrowAnyException());
  }

  @ParameterizedTest
  @MethodSource("questions")
  void whatIsKeptOfAReplyMarksTheSameAgain(Question question) {
    for (String reply : replies(question).toList()) {
      marked(question, reply)
          .ifPresent(
              kept ->
                  assertThat(marked(question, kept.reply()))
                      .as("[%s], kept as [%s]", reply, kept.reply())
                      .contains(kept));
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everyOrderKeepsItsModelReplyRight(Question question) {
    orders(question)
        .map(question::arranged)
        .forEach(
            shown ->
                assertThat(
                        Assessment.of(shown, shown.modelReply(), MarkingScheme.GRADING).verdict())
                    .isEqualTo(Verdict.RIGHT));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everyOrderKeepsWhatIsKeptOfAReply(Question question) {
    List<String> letters = IntStream.range(0, 6).mapToObj(Letters::latin).toList();
    List<String> typed = Stream.concat(letters.stream(), Replies.of(question, 30)).toList();
    for (List<Integer> order : orders(question).toList()) {
      for (String reply : typed) {
        marked(question.arranged(order), reply)
            .ifPresent(
                kept ->
                    assertThat(marked(question, kept.reply()).map(Marking.Marked::tally))
                        .as("[%s] in order %s, kept as [%s]", reply, order, kept.reply())
                        .contains(kept.tally()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void noOrderChangesTheKey(Question question) {
    assertThat(orders(question).map(question::arranged))
        .allMatch(shown -> shown.key().equals(question.key()))
        .allMatch(shown -> shown.card().equals(question.card()));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void lettersOfBothScriptsNameWhatIsShown(Question question) {
    List<Option> shown = takesOneOption(question) ? question.prompt().options() : List.of();
    for (int place = 0; place < shown.size(); place++) {
      for (String letter : List.of(Letters.latin(place), Letters.arabic(place))) {
        assertThat(marked(question, letter).map(Marking.Marked::chosen))
            .as(letter)
            .contains(List.of(shown.get(place)));
      }
    }
  }

  /** Rather than one for each on the left, or all of them in an order. */
  private static boolean takesOneOption(Question question) {
    return question.prompt().left().isEmpty() && !question.prompt().isNumbered();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void lineEndsMakeNoDifference(String end) {
    for (Kind kind : Kinds.all()) {
      String text = sample(kind).replace("\n", end);
      assertThat(read(text).bank().questions().stream().map(Question::key))
          .isEqualTo(loaded(kind).bank().questions().stream().map(Question::key).toList());
    }
  }

  static Stream<Arguments> kinds() {
    return Kinds.all().stream().map(kind -> argumentSet(kind.name(), kind));
  }

  static Stream<Arguments> questions() {
    return Kinds.all().stream()
        .flatMap(kind -> loaded(kind).bank().questions().stream())
        .map(question -> argumentSet(question.kind() + " " + question.card().id(), question));
  }

  private static Stream<String> replies(Question question) {
    return Stream.concat(HostileTexts.all(), Replies.of(question, 200));
  }

  private static Stream<List<Integer>> orders(Question question) {
    return IntStream.range(0, ORDERS)
        .mapToObj(seed -> Shuffle.order(seed, question.arrangeable()))
        .distinct();
  }

  private static Optional<Marking.Marked> marked(Question question, String reply) {
    return question.mark(reply).fold(no -> Optional.empty(), no -> Optional.empty(), Optional::of);
  }

  private static BankReader.Loaded loaded(Kind kind) {
    return read(sample(kind));
  }

  private static BankReader.Loaded read(String text) {
    return BankReader.read("sample", List.of(new BankFile("sample.yaml", text)));
  }

  private static String sample(Kind kind) {
    String name = kind.name() + "/sample.yaml";
    try (InputStream in = KindContractTest.class.getResourceAsStream(name)) {
      assertThat(in).as("every kind has its sample: %s", name).isNotNull();
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
