package dev.qimma;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.BankReader;
import dev.qimma.files.BundledBanks;
import dev.qimma.files.FoundBank;
import dev.qimma.lint.Checkup;
import dev.qimma.lint.Evidence;
import dev.qimma.lint.SourceAtHand;
import dev.qimma.question.Assessment;
import dev.qimma.question.Marking;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.Option;
import dev.qimma.question.Question;
import dev.qimma.question.Verdict;
import dev.qimma.source.Seal;
import dev.qimma.text.Localized;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The bank that teaches the program: it says what the README says, or this fails. */
class TutorialBankTest {

  private static final FoundBank FOUND = BundledBanks.named("tutorial").orElseThrow();

  private static final BankReader.Loaded TUTORIAL =
      BankReader.read(FOUND.name(), FOUND.files(), FOUND.unread());

  @Test
  void everyQuoteIsInTheReadme() throws IOException {
    SourceAtHand readme = SourceAtHand.of(Files.readAllBytes(Path.of("README.md")));
    Evidence evidence = new Evidence(Map.of("readme", readme), Seal.EMPTY, "");
    assertThat(Checkup.of(TUTORIAL, evidence)).isEmpty();
  }

  @Test
  void everyQuoteIsSealed() {
    Seal seal = Seal.parse(FOUND.seal().orElseThrow().text());
    assertThat(Checkup.of(TUTORIAL, new Evidence(Map.of(), seal, "quotes.sha256"))).isEmpty();
  }

  @Test
  void everyQuoteExplainsAQuestion() {
    assertThat(TUTORIAL.bank().passages().values())
        .allMatch(
            quote ->
                TUTORIAL.bank().questions().stream()
                    .anyMatch(question -> question.card().passages().contains(quote.passage())));
  }

  @Test
  void halfOfItsQuestionsHaveAHint() {
    List<Question> all = TUTORIAL.bank().questions();
    assertThat(all).hasSizeGreaterThan(10);
    assertThat(all.stream().filter(question -> !question.card().hints().isEmpty()).count() * 2)
        .isGreaterThanOrEqualTo(all.size());
  }

  @ParameterizedTest
  @MethodSource("questions")
  void itsModelReplyEarnsFullMarksHoweverStrictly(Question question) {
    for (MarkingScheme scheme : List.of(MarkingScheme.SITTING, MarkingScheme.GRADING)) {
      Assessment model = Assessment.of(question, question.modelReply(), scheme);
      assertThat(model.verdict()).isEqualTo(Verdict.RIGHT);
      assertThat(model.score()).isEqualTo(question.card().points());
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void itIsToldAndExplainedInBothLanguages(Question question) {
    Bundled.hasBoth(question.card().stem());
    Bundled.hasBoth(question.card().why());
    question.card().hints().forEach(Bundled::hasBoth);
    question.prompt().options().forEach(option -> Bundled.hasBoth(option.text()));
    assertThat(TUTORIAL.bank().objectives()).containsKey(question.card().objective());
    assertThat(question.card().topic()).isNotEmpty();
    assertThat(question.card().passages())
        .isNotEmpty()
        .allMatch(passage -> passage.translation().has(Localized.ARABIC))
        .allSatisfy(passage -> Bundled.hasBoth(passage.where()));
  }

  @ParameterizedTest
  @MethodSource("choices")
  void eachWrongOptionEarnsNothingAndSaysWhyHoweverItIsNamed(Question question) {
    for (Option option : question.prompt().options()) {
      for (String reply : Bundled.namesOf(option)) {
        Assessment assessment = Assessment.of(question, reply, MarkingScheme.SITTING);
        assertThat(assessment.marking().<Object>fold(no -> no, no -> no, Marking.Marked::chosen))
            .as(reply)
            .isEqualTo(List.of(option));
        assertThat(assessment.score().isPositive()).as(reply).isEqualTo(option.isRight());
        if (!option.isRight()) {
          Bundled.hasBoth(option.why());
        }
      }
    }
  }

  static Stream<Arguments> questions() {
    return Bundled.questions(TUTORIAL.bank());
  }

  static Stream<Arguments> choices() {
    return Bundled.choices(TUTORIAL.bank());
  }
}
