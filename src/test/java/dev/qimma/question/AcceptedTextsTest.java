package dev.qimma.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.kind.OneQuestion;
import dev.qimma.text.Fold;
import dev.qimma.text.Folding;
import dev.qimma.text.Localized;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AcceptedTextsTest {

  private static final AnswerRules RULES =
      new AnswerRules(Folding.STANDARD, true, true, new Vocabulary(() -> List.of("الريح باردة")));

  private static AcceptedTexts accepted(Localized... spellings) {
    return new AcceptedTexts(List.of(spellings), RULES);
  }

  @Test
  void everyWordingIsListedOnceAndTheFirstIsTheModel() {
    AcceptedTexts rain =
        accepted(
            Localized.both("مطر", "rain"), Localized.of("en", "rain"), Localized.of("en", "Rain"));
    assertThat(rain.all()).containsExactly("مطر", "rain", "Rain");
    assertThat(rain.model()).contains("مطر");
    assertThat(rain.outline()).isEqualTo(Localized.both("ـ ـ ـ", "_ _ _ _"));
  }

  @Test
  void twoAnswersOverlapWhereOneWordingOfBothIsTheSame() {
    AcceptedTexts rain = accepted(Localized.both("مطر", "rain"));
    assertThat(rain.overlaps(accepted(Localized.of("en", "snow"), Localized.of("en", "RAIN"))))
        .isTrue();
    assertThat(rain.overlaps(accepted(Localized.of("ar", "المطر")))).isTrue();
    assertThat(rain.overlaps(accepted(Localized.both("ثلج", "snow")))).isFalse();
  }

  @Test
  void aWordOfTheBankIsNoSlip() {
    assertThat(RULES.vocabulary().texts()).containsExactly("الريح باردة");
    assertThat(accepted(Localized.of("ar", "بارده")).slip("باردو")).contains("بارده");
    assertThat(accepted(Localized.of("ar", "باردو")).slip("باردة")).isEmpty();
  }

  @Test
  void capitalsAreHeededWhereTheyAreNotFolded() {
    AnswerRules heeding =
        new AnswerRules(new Folding(Set.of(Fold.SPACE)), false, false, Vocabulary.NONE);
    assertThat(heeding.heedsCase()).isTrue();
    assertThat(RULES.heedsCase()).isFalse();
    assertThat(new AcceptedTexts(List.of(Localized.of("en", "rain")), heeding).matches("Rain"))
        .isFalse();
  }

  @Test
  void aBlankIsTypedUnlessItHasOptions() {
    Question cloze =
        OneQuestion.asking("A {x} and {y}.", "blanks: { x: مطر, y: { right: ثلج, wrong: [ريح] } }");
    assertThat(((Interaction.Cloze) cloze.interaction()).gaps())
        .extracting(gap -> gap.name() + " " + gap.isTyped())
        .containsExactly("x true", "y false");
  }

  @Test
  void aNumberIsHandedOnWithoutTheZerosItEndsWith() {
    Interaction.NumberEntry entry =
        (Interaction.NumberEntry) OneQuestion.of("number: '50.00'", "within: '0.0'").interaction();
    assertThat(entry.number()).isEqualTo(new BigDecimal("5E+1"));
    assertThat(entry.within()).isEqualTo(BigDecimal.ZERO);
  }
}
