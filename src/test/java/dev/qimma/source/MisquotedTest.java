package dev.qimma.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MisquotedTest {

  private static final String ENGLISH =
      "Snow lies on the hills.\nThe sun warms the lake and water\nrises as vapour into the air.";
  private static final String ARABIC =
      "الثلج على التلال.\nتُدفئ الشمس البحيرة فيرتفع الماء بخارًا إلى الأعلى ثم\nيبرد ويصير سحابًا.";

  private static Finding.Misquoted misquoted(String source, String exact) {
    Finding finding = SourceText.of(source).find(TextQuote.of(exact));
    assertThat(finding).isInstanceOf(Finding.Misquoted.class);
    return (Finding.Misquoted) finding;
  }

  private static Difference difference(
      int index, int line, int column, String expected, String found) {
    return new Difference(index, new Place(line, column), expected, found);
  }

  @Test
  void theClosestWordsAreShownWithTheirPlace() {
    Finding.Misquoted finding = misquoted(ENGLISH, "sun warms the lake and watar rises");
    assertThat(finding.excerpt()).isEqualTo("sun warms the lake and water rises");
    assertThat(finding.place()).isEqualTo(new Place(2, 5));
  }

  @Test
  void aChangedLetterIsToldInEnglish() {
    assertThat(misquoted(ENGLISH, "sun warms the lake and watar rises").difference())
        .isEqualTo(difference(26, 2, 31, "e", "a"));
  }

  @Test
  void aChangedLetterIsToldInArabic() {
    Difference difference = misquoted(ARABIC, "فيرتفع الماء بخارًا إلي الأعلى").difference();
    assertThat(difference).isEqualTo(difference(22, 2, 43, "ى", "ي"));
    assertThat(difference.expectedName()).isEqualTo("U+0649 ARABIC LETTER ALEF MAKSURA");
    assertThat(difference.foundName()).isEqualTo("U+064A ARABIC LETTER YEH");
  }

  @Test
  void lettersThatLookAlikeAreToldByName() {
    Difference difference = misquoted(ENGLISH, "The sun w\u0430rms the lake").difference();
    assertThat(difference.expectedName()).isEqualTo("U+0061 LATIN SMALL LETTER A");
    assertThat(difference.foundName()).isEqualTo("U+0430 CYRILLIC SMALL LETTER A");
  }

  @Test
  void aMissingLetterIsTold() {
    assertThat(misquoted(ENGLISH, "The sun wams the lake").difference())
        .isEqualTo(difference(10, 2, 11, "r", "m"));
  }

  @Test
  void anExtraLetterIsTold() {
    assertThat(misquoted(ENGLISH, "The sun warmes the lake").difference())
        .isEqualTo(difference(12, 2, 13, "s", "e"));
  }

  @Test
  void aWrongFirstLetterIsTold() {
    Finding.Misquoted finding = misquoted(ENGLISH, "the sun warms the lake");
    assertThat(finding.excerpt()).isEqualTo("The sun warms the lake");
    assertThat(finding.difference()).isEqualTo(difference(0, 2, 1, "T", "t"));
  }

  @Test
  void aWrongLastLetterIsToldAndItsWordShown() {
    Finding.Misquoted finding = misquoted(ENGLISH, "The sun warms the lakc");
    assertThat(finding.excerpt()).isEqualTo("The sun warms the lake");
    assertThat(finding.difference()).isEqualTo(difference(21, 2, 22, "e", "c"));
  }

  @Test
  void swappedWordsAreToldWhereTheyBegin() {
    Finding.Misquoted finding =
        misquoted(ENGLISH, "The sun warms the lake and rises water as vapour into the air.");
    assertThat(finding.difference()).isEqualTo(difference(27, 2, 28, "w", "r"));
  }

  @Test
  void aQuoteThatGoesOnAfterTheSourceIsTold() {
    assertThat(misquoted(ENGLISH, "vapour into the air. So").difference())
        .isEqualTo(difference(20, 3, 30, "", " "));
  }

  @Test
  void theIndexCountsTheQuoteAsTyped() {
    assertThat(misquoted(ENGLISH, "\n The  sun\n\n  \u200Fwarns the lake").difference())
        .isEqualTo(difference(18, 2, 12, "m", "n"));
    assertThat(misquoted("Un cafe\u0301 noir.", "un cafe\u0301 noyr").difference().index())
        .isZero();
    assertThat(misquoted("un cafe\u0301 noir.", "un cafe\u0301 noyr").difference())
        .isEqualTo(difference(11, 1, 12, "i", "y"));
  }

  @Test
  void lettersBeyondTheBasicPlaneAreToldWhole() {
    assertThat(misquoted("rain 🌧 falls here", "rain 🌨 falls here").difference())
        .isEqualTo(difference(5, 1, 6, "🌧", "🌨"));
  }

  @Test
  void wordsFromElsewhereHaveNoClosestPassage() {
    assertThat(SourceText.of(ENGLISH).find(TextQuote.of("Trains left the station at noon today")))
        .isEqualTo(new Finding.Missing());
    assertThat(SourceText.of(ARABIC).find(TextQuote.of("غادر القطار المحطة عند منتصف النهار")))
        .isEqualTo(new Finding.Missing());
  }
}
