package dev.qimma.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What others wrote is never more than text, and numbers are plain. */
class TextsTest {

  @Test
  void xmlHoldsWhatXmlCanHold() {
    assertThat(Xml.escaped("<a href=\"x\">'&'\u0000\u001b\u0085\uFFFFسارة\uD83D\uDE00\n"))
        .isEqualTo(
            "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;\uFFFD\uFFFD\uFFFD\uFFFDسارة\uD83D\uDE00&#10;");
    assertThat(Xml.escaped("\uD83D")).isEqualTo("\uFFFD");
  }

  @Test
  void markdownIsNoMarkup() {
    assertThat(Markdown.escaped("a|b\n<img src=x> *b* [c](d) `e` @f سارة"))
        .isEqualTo("a\\|b \\<img src\\=x\\> \\*b\\* \\[c\\]\\(d\\) \\`e\\` \\@f سارة");
  }

  @ParameterizedTest
  @CsvSource({
    "0.1,0.1",
    "-0.0,0",
    "1e-7,0.0000001",
    "123456789012345680,123456789012346000",
    "0.30000000000000004,0.3",
    "1e21,1000000000000000000000",
    "-2.50,-2.5"
  })
  void numbersArePlain(double number, String plain) {
    assertThat(Plain.of(number)).isEqualTo(plain);
  }
}
