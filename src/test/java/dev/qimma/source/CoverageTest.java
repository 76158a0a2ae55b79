package dev.qimma.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

  private static final String TEXT =
      "How water moves\r\nThe sun warms the lake. Rain of 3.5 mm falls on hills and fields.\n";

  @Test
  void sentencesEndAtPointsAndLines() {
    assertThat(of().sentences())
        .extracting(Coverage.Sentence::text)
        .containsExactly(
            "How water moves",
            "The sun warms the lake.",
            "Rain of 3.5 mm falls on hills and fields.");
    assertThat(of().sentences())
        .extracting(sentence -> sentence.place().toString())
        .containsExactly("1:1", "2:1", "2:25");
  }

  @Test
  void fiveQuotedWordsAreEnoughAndFourAreNot() {
    assertThat(of("mm falls on hills and").gaps()).extracting(g -> g.place().line()).hasSize(2);
    assertThat(of("falls on hills and").gaps()).hasSize(3);
  }

  @Test
  void ofAShorterSentenceAllWordsAreNeeded() {
    assertThat(of("How water moves").gaps()).hasSize(2);
    assertThat(of("How water").gaps()).hasSize(3);
  }

  @Test
  void wordsQuotedTwiceCountOnceAndHalfWordsNot() {
    Coverage coverage = of("The sun warms", "sun warms the", "Rain of 3.5 m", "nowhere at all");
    assertThat(coverage.quoted()).isEqualTo(4 + 4);
    assertThat(coverage.words()).isEqualTo(3 + 5 + 10);
  }

  @Test
  void arabicSentencesEndAtTheirQuestionMark() {
    Coverage coverage = SourceText.of("هل ينزل المطر؟ نعم، ينزل.").coverage(List.of());
    assertThat(coverage.sentences()).extracting(Coverage.Sentence::words).containsExactly(3, 2);
  }

  private static Coverage of(String... quotes) {
    return SourceText.of(TEXT).coverage(Arrays.stream(quotes).map(TextQuote::of).toList());
  }
}
