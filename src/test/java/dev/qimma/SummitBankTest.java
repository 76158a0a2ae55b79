package dev.qimma;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.BankReader;
import dev.qimma.diagnostic.Severity;
import dev.qimma.files.BundledBanks;
import dev.qimma.files.FoundBank;
import dev.qimma.question.Assessment;
import dev.qimma.question.Marking;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.Option;
import dev.qimma.question.Question;
import dev.qimma.question.Verdict;
import dev.qimma.text.Localized;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The bank that comes with the program, question by question. */
class SummitBankTest {

  private static final BankReader.Loaded SUMMIT = load();

  @Test
  void nothingIsWrongWithIt() {
    assertThat(SUMMIT.diagnostics()).noneMatch(d -> d.severity() != Severity.INFO);
    assertThat(SUMMIT.bank().questions()).hasSizeGreaterThan(50);
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
  void itIsToldInBothLanguages(Question question) {
    assertThat(question.card().stem()).satisfies(Bundled::hasBoth);
    assertThat(question.card().why()).satisfies(Bundled::hasBoth);
    assertThat(question.card().hints()).allSatisfy(Bundled::hasBoth);
    assertThat(question.prompt().options()).extracting(Option::text).allSatisfy(Bundled::hasBoth);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void itLeansOnAQuoteThatIsTranslated(Question question) {
    assertThat(question.card().passages())
        .isNotEmpty()
        .allMatch(passage -> passage.translation().has(Localized.ENGLISH))
        .allSatisfy(passage -> Bundled.hasBoth(passage.by()))
        .allSatisfy(passage -> Bundled.hasBoth(passage.where()));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void itBelongsToAnObjectiveAndATopic(Question question) {
    assertThat(SUMMIT.bank().objectives()).containsKey(question.card().objective());
    assertThat(question.card().topic()).isNotEmpty();
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
        if (!option.isRight()) {
          assertThat(assessment.score().isPositive()).as(reply).isFalse();
          Bundled.hasBoth(option.why());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("choices")
  void eachReasonIsItsOwn(Question question) {
    List<Option> wrong =
        question.prompt().options().stream().filter(option -> !option.isRight()).toList();
    for (String language : Bundled.BOTH) {
      assertThat(wrong.stream().map(option -> option.why().in(language))).doesNotHaveDuplicates();
    }
  }

  @Test
  void noLetterIsTheKeyMoreThanHalfTheTime() {
    Map<String, Long> keys =
        questions()
            .map(argument -> (Question) argument.get()[0])
            .filter(question -> question.kind().equals("choice"))
            .collect(Collectors.groupingBy(Question::modelReply, Collectors.counting()));
    long all = keys.values().stream().mapToLong(Long::longValue).sum();
    assertThat(keys)
        .hasSizeGreaterThan(2)
        .allSatisfy((key, n) -> assertThat(n * 2).isLessThan(all));
  }

  @Test
  void trueAndFalseAreBothAmongTheStatements() {
    Map<String, Long> answers =
        SUMMIT.bank().questions().stream()
            .filter(question -> question.kind().equals("truefalse"))
            .collect(Collectors.groupingBy(Question::modelReply, Collectors.counting()));
    assertThat(answers.values()).hasSize(2).allMatch(n -> n > 1);
  }

  static Stream<Arguments> questions() {
    return Bundled.questions(SUMMIT.bank());
  }

  static Stream<Arguments> choices() {
    return Bundled.choices(SUMMIT.bank());
  }

  private static BankReader.Loaded load() {
    FoundBank found = BundledBanks.named("summit").orElseThrow();
    return BankReader.read(found.name(), found.files(), found.unread());
  }
}
