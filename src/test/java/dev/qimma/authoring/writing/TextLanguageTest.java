package dev.qimma.authoring.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar | يرتفع الماء بخارًا من البحيرة",
        "zh | 水从湖面升起",
        "ja | 水は湖から上がる",
        "ru | Вода поднимается с озера",
        "en | Water rises from the lake as vapour and falls as rain.",
        "fr | Les chats dorment en moyenne quinze heures par jour. Leur vision nocturne est bonne.",
        "de | Das Wasser steigt in der Sonne auf und fällt mit dem Regen auf die Erde.",
        "es | El agua sube del lago por el sol y cae en las colinas como lluvia.",
        "it | La luce del sole scalda il lago, e per questo le nuvole sono nel cielo.",
        "pt | O sol aquece a água do lago, e as nuvens não ficam no mesmo lugar em que estavam.",
        "tr | Güneş gölü ısıtır ve su buhar olarak yükselir; bu bir döngüdür.",
        "id | Air naik dari danau ke langit dan itu adalah awan yang akan turun."
      })
  void aTextIsInTheLanguageItsWordsAreOf(String language, String text) {
    assertThat(TextLanguage.of(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({"''", "12:30", "Xyzzy plugh", "de que un"})
  void whereNothingSpeaksForOneItIsEnglish(String text) {
    assertThat(TextLanguage.of(text)).isEqualTo("en");
  }
}
