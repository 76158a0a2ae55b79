package dev.qimma.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTest {

  private static final Localized BOTH = Localized.both("ماء", "water");

  @Test
  void aLanguageHasItsText() {
    assertThat(BOTH.in("ar")).isEqualTo("ماء");
    assertThat(BOTH.in("en")).isEqualTo("water");
  }

  @Test
  void aLanguageWithoutOneTakesTheFirstThereIs() {
    assertThat(BOTH.in("fr")).isEqualTo("ماء");
    assertThat(Localized.EMPTY.in("fr")).isEmpty();
  }

  @Test
  void whatIsMissingIsKnown() {
    assertThat(BOTH.has("ar")).isTrue();
    assertThat(Localized.of("en", "water").has("ar")).isFalse();
  }

  @Test
  void itIsBlankWhereNoLanguageSaysAnything() {
    assertThat(Localized.both(" ", "").isBlank()).isTrue();
    assertThat(Localized.both(" ", "water").isBlank()).isFalse();
  }

  @Test
  void everyWordingIsListedInTheOrderWritten() {
    assertThat(BOTH.texts()).containsExactly("ماء", "water");
  }

  @Test
  void aChangeIsMadeInEveryLanguage() {
    assertThat(BOTH.map(text -> text.toUpperCase(Locale.ROOT)))
        .isEqualTo(Localized.both("ماء", "WATER"));
  }

  @Test
  void textsAreJoinedInEveryLanguageThatEitherHas() {
    assertThat(Localized.of("en", "water").joined(": ", Localized.both("حار", "hot")))
        .isEqualTo(Localized.both("water: حار", "water: hot"));
  }

  @Test
  void shownAreTheLanguagesAskedForInTheOrderAsked() {
    assertThat(BOTH.shown(List.of("en", "ar")))
        .containsExactly(Map.entry("en", "water"), Map.entry("ar", "ماء"));
    assertThat(BOTH.shown(List.of("en"))).containsExactly(Map.entry("en", "water"));
  }

  @Test
  void whereNoneOfThoseIsThereTheFirstIsShown() {
    assertThat(BOTH.shown(List.of("fr"))).containsExactly(Map.entry("ar", "ماء"));
    assertThat(Localized.EMPTY.shown(List.of("fr"))).isEmpty();
  }
}
