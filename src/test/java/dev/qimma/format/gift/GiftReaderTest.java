package dev.qimma.format.gift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Problems;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Moodle's reader of GIFT does, and where it would corrupt something silently. */
class GiftReaderTest {

  private final Problems problems = new Problems();

  private List<GiftItem> read(String text) {
    return GiftReader.read("q.gift", text, problems);
  }

  private GiftItem.Question only(String text) {
    List<GiftItem> items = read(text);
    assertThat(items).hasSize(1);
    return (GiftItem.Question) items.get(0);
  }

  private List<String> faults() {
    return problems.sorted().stream().map(Diagnostic::message).map(m -> m.key()).toList();
  }

  @Test
  void aBlankLineEndsAQuestionEvenBetweenBraces() {
    assertThat(read("What?{=a\n\n~b}")).isEmpty();
    assertThat(faults()).containsExactly("QX804.gift-braces", "QX804.gift-braces");
    assertThat(problems.sorted().get(1).span().line()).isEqualTo(3);
  }

  @Test
  void aLineOfSpacesIsBlank() {
    assertThat(read("A{T}\n \t \nB{F}")).hasSize(2);
  }

  @Test
  void remarksAreNoPartOfAQuestionButTheirIdAndTagsAre() {
    GiftItem.Question question =
        only("// [id:q\\]7] [tag:rain] [tag:two words]\n::Name::What?{\n// no\n=a\n}");
    assertThat(question.id()).isEqualTo("q]7");
    assertThat(question.tags()).containsExactly("rain", "two words");
    assertThat(question.name()).isEqualTo("Name");
    assertThat(question.stem().text()).isEqualTo("What?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200F//x\nA{T}", "\uFEFF::N::A{T}", "\u200E::N::A{T}"})
  void marksOfDirectionHideNothing(String text) {
    GiftItem.Question question = only(text);
    assertThat(question.stem().text()).isEqualTo("A");
    assertThat(question.answer())
        .isEqualTo(new GiftAnswer.TrueFalse(true, GiftText.EMPTY, GiftText.EMPTY));
  }

  @Test
  void aTextBehindTheBracesMakesABlank() {
    assertThat(only("Grant is {~buried =entombed} in it.").stem().text())
        .isEqualTo("Grant is _____ in it.");
  }

  @Test
  void theFirstFeedbackOfAStatementIsForTheWrongAnswer() {
    GiftAnswer.TrueFalse answer =
        (GiftAnswer.TrueFalse) only("It rains.{TRUE#wrong#right####general}").answer();
    assertThat(answer.ifWrong().text()).isEqualTo("wrong");
    assertThat(answer.ifRight().text()).isEqualTo("right");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{true}", "{True}", "{t}", "{=TRUE}"})
  void onlyFourWordsAreStatements(String braces) {
    assertThat(only("It rains." + braces).answer()).isInstanceOf(GiftAnswer.Typed.class);
  }

  @Test
  void aChoiceIsSingleWhereAnEqualsSignStandsAnywhere() {
    assertThat(((GiftAnswer.Choice) only("Q{~%50%a ~%50%b ~c}").answer()).isSingle()).isFalse();
    assertThat(((GiftAnswer.Choice) only("Q{~a =b}").answer()).isSingle()).isTrue();
    assertThat(((GiftAnswer.Choice) only("Q{~%100%a ~b \\= c}").answer()).isSingle()).isFalse();
  }

  @Test
  void weightsAreReadAsTheyAreWritten() {
    GiftAnswer.Choice choice =
        (GiftAnswer.Choice) only("Q{~%33.33333%a ~%-100%b ~%0%%50% off}").answer();
    assertThat(choice.options().stream().map(GiftAnswer.Option::percent))
        .containsExactly(new BigDecimal("33.33333"), new BigDecimal("-100"), new BigDecimal("0"));
    assertThat(choice.options().get(2).text().text()).isEqualTo("%50% off");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{#3:0.5}", "{#2.5..3.5}", "{#=3:0,5}", "{#٣:٠٫٥}", "{#\n=%100%3:0.5#yes}"})
  void aNumberHasAToleranceOrARange(String braces) {
    GiftAnswer.Value value = ((GiftAnswer.Numerical) only("N" + braces).answer()).values().get(0);
    assertThat(value.number()).isEqualByComparingTo("3");
    assertThat(value.within()).isEqualByComparingTo("0.5");
  }

  @Test
  void whatIsNoNumberIsRefusedWhereMoodleWouldTakeAny() {
    assertThat(read("N{#abc}")).isEmpty();
    assertThat(faults()).containsExactly("QX804.gift-no-number");
  }

  @Test
  void moodlesOwnNumberWithFeedbackForAllOthersIsRead() {
    assertThat(((GiftAnswer.Numerical) only("N {#3:2~#Completely wrong}").answer()).values())
        .hasSize(2);
  }

  @Test
  void anEmptyLeftSideIsOneRightSideMore() {
    GiftAnswer.Match match = (GiftAnswer.Match) only("M{=a -> 1 =b -> 2 = -> 3}").answer();
    assertThat(match.pairs().get(2).left().isEmpty()).isTrue();
    assertThat(match.pairs().get(2).right()).isEqualTo("3");
  }

  @Test
  void aFormulaIsNoLineBreakAndThatIsTold() {
    assertThat(only("x \\neq y{T}").stem().text()).isEqualTo("x \\neq y");
    assertThat(faults()).containsExactly("QX805.latex");
    assertThat(only("$\\nu$ of x{T}").stem().text()).isEqualTo("$\\nu$ of x");
    assertThat(only("one\\nnew line{T}").stem().text()).isEqualTo("one\nnew line");
    assertThat(only("x \\\\neq y{T}").stem().text()).isEqualTo("x \\neq y");
  }

  @Test
  void aCategoryHoldsForWhatFollowsThoughNoBlankLineStandsBetween() {
    List<GiftItem> items = read("$CATEGORY: $course$/top/A: b\nQ{T}");
    assertThat(items).hasSize(2);
    assertThat(items.get(0)).isEqualTo(new GiftItem.Category(1, "$course$/top/A: b"));
  }

  @Test
  void oneFaultLeavesOneQuestionOut() {
    assertThat(read("A{=x\n\nB{T}\n\nC{=a ->}\n\nD{~a}\n\nE{=a -> b =c}")).hasSize(1);
    assertThat(problems.sorted()).hasSize(4);
  }

  @Test
  void aQuestionOfAMegabyteIsNone() {
    assertThat(read("Q" + "x".repeat(Block.LONGEST) + "{T}\n\nB{T}")).hasSize(1);
    assertThat(faults()).containsExactly("QX804.gift-long");
  }

  @Test
  void whatIsWrittenIsReadAsItWas() {
    String hostile = "a{}=~#:\\b::c -> d %50% [html] // \\n \\neq &";
    GiftText text = new GiftText(GiftText.Markup.HTML, hostile + "\nnext");
    GiftItem.Question question =
        new GiftItem.Question(
            2,
            "i d]",
            List.of("t]"),
            "n::" + hostile,
            text,
            new GiftAnswer.Choice(
                true,
                List.of(
                    new GiftAnswer.Option(BigDecimal.valueOf(100), text, text),
                    new GiftAnswer.Option(BigDecimal.ZERO, text, text))),
            text);
    String written = GiftWriter.write(List.of(question));
    assertThat(only(written)).isEqualTo(question);
    assertThat(problems.sorted()).isEmpty();
  }
}
