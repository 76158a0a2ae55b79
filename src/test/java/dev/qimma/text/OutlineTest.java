package dev.qimma.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {

  @ParameterizedTest
  @CsvSource({
    "oil, _ _ _",
    "crude oil, _ _ _ _ _   _ _ _",
    "e-mail, _ - _ _ _ _",
    "نفط, ـ ـ ـ",
    "نَفْط, ـ ـ ـ",
    "النفط الخام, ـ ـ ـ ـ ـ   ـ ـ ـ ـ ـ",
    "نفـــط, ـ ـ ـ"
  })
  void itTellsHowLongTheWordsAreAndNothingMore(String text, String outline) {
    assertThat(Outline.of(text)).isEqualTo(outline);
  }
}
