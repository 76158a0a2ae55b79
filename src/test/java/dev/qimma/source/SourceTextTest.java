package dev.qimma.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTextTest {

  private static final SourceText LAKE =
      SourceText.of(
          """
          The sun warms the lake and
          water rises  as vapour. High above the hills, the vapour
          cools and gathers into cloud. Below the hills, the vapour stays.
          """);

  private static Finding find(String source, String exact) {
    return SourceText.of(source).find(TextQuote.of(exact));
  }

  private static Finding found(int line, int column) {
    return new Finding.Found(new Place(line, column));
  }

  @Test
  void wordsAreFoundAtTheirLineAndColumn() {
    assertThat(LAKE.find(TextQuote.of("warms"))).isEqualTo(found(1, 9));
    assertThat(LAKE.find(TextQuote.of("cools"))).isEqualTo(found(3, 1));
  }

  @Test
  void lineBreaksAndDoubledSpacesAreOneSpace() {
    assertThat(LAKE.find(TextQuote.of("the lake and water rises as vapour")))
        .isEqualTo(found(1, 15));
    assertThat(LAKE.find(TextQuote.of("  the lake\n\tand water rises as\u00A0vapour.\n")))
        .isEqualTo(found(1, 15));
  }

  @Test
  void carriageReturnsEndLinesAlikeEverywhere() {
    assertThat(find("one\r\ntwo\rthree\nfour", "three")).isEqualTo(found(3, 1));
    assertThat(find("one\r\ntwo\r\n\r\nfour", "two four")).isEqualTo(found(2, 1));
  }

  @Test
  void composedAndDecomposedLettersAreTheSame() {
    assertThat(find("un cafe\u0301 noir", "caf\u00E9 noir")).isEqualTo(found(1, 4));
    assertThat(find("un caf\u00E9 noir", "cafe\u0301 noir")).isEqualTo(found(1, 4));
    assertThat(find("كل ا\u0654مر وشيء", "أمر وشيء")).isEqualTo(found(1, 4));
    assertThat(find("\u1112\u1161\u11AB\u1100\u1173\u11AF 글", "글 글")).isEqualTo(found(1, 4));
  }

  @Test
  void columnsAfterDecomposedLettersCountTheOriginal() {
    assertThat(find("e\u0301e\u0301 word", "word")).isEqualTo(found(1, 6));
  }

  @Test
  void columnsCountCodePoints() {
    assertThat(find("🌧🌧 rain", "rain")).isEqualTo(found(1, 4));
  }

  @Test
  void bidiControlsAreIgnoredOnBothSides() {
    assertThat(find("قال \u200Fإن\u200E ال\u061Cماء يتبخر", "إن الماء \u2067يتبخر\u2069"))
        .isEqualTo(found(1, 6));
    assertThat(find("a \u200F b", "a b")).isEqualTo(found(1, 1));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    assertThat(find("\uFEFFThe lake", "The lake")).isEqualTo(found(1, 1));
  }

  @Test
  void caseCounts() {
    assertThat(LAKE.find(TextQuote.of("the Sun warms the lake")))
        .isInstanceOf(Finding.Misquoted.class);
  }

  @Test
  void diacriticsCountEvenAfterTheLastLetter() {
    assertThat(find("قرأ كِتابًا جديدا", "قرأ كتابًا جديدا")).isInstanceOf(Finding.Misquoted.class);
    assertThat(find("قرأ كتابً", "قرأ كتاب"))
        .isInstanceOfSatisfying(
            Finding.Misquoted.class,
            it -> {
              assertThat(it.difference().expectedName()).isEqualTo("U+064B ARABIC FATHATAN");
              assertThat(it.difference().foundName()).isEmpty();
            });
  }

  @Test
  void wordsThatOccurTwiceAreAmbiguous() {
    assertThat(LAKE.find(TextQuote.of("the vapour")))
        .isEqualTo(new Finding.Ambiguous(List.of(new Place(2, 47), new Place(3, 48))));
  }

  @Test
  void aPrefixSinglesOneOut() {
    assertThat(LAKE.find(new TextQuote("the vapour", "Below the hills, ", "")))
        .isEqualTo(found(3, 48));
    assertThat(LAKE.find(new TextQuote("the vapour", "Below the\nhills,", "")))
        .isEqualTo(found(3, 48));
  }

  @Test
  void aSuffixSinglesOneOut() {
    assertThat(LAKE.find(new TextQuote("the vapour", "", "cools"))).isEqualTo(found(2, 47));
    assertThat(LAKE.find(new TextQuote("the vapour ", "", " cools"))).isEqualTo(found(2, 47));
  }

  @Test
  void aPrefixThatFitsBothLeavesThemAmbiguous() {
    assertThat(LAKE.find(new TextQuote("the vapour", "the hills, ", "")))
        .isInstanceOf(Finding.Ambiguous.class);
  }

  @Test
  void wordsWithoutTheirPrefixOrSuffixAreOutOfContext() {
    Finding outOfContext = new Finding.OutOfContext(List.of(new Place(1, 9)));
    assertThat(LAKE.find(new TextQuote("warms", "The moon ", ""))).isEqualTo(outOfContext);
    assertThat(LAKE.find(new TextQuote("warms", "The sun ", "the sea"))).isEqualTo(outOfContext);
    assertThat(LAKE.find(new TextQuote("warms", "long before: The sun ", "")))
        .isEqualTo(outOfContext);
  }

  @Test
  void anEmptyQuoteIsMissing() {
    assertThat(LAKE.find(TextQuote.of(" \n\u200F"))).isEqualTo(new Finding.Missing());
  }

  @Test
  void nothingIsFoundInAnEmptySource() {
    assertThat(find("", "water")).isEqualTo(new Finding.Missing());
  }
}
