package dev.qimma.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

  private static final Folding EVERYTHING = new Folding(EnumSet.allOf(Fold.class));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Paris                | paris",
        "  New   York\t City  | new york city",
        "STRASSE              | straße",
        "ΟΔΟΣ                 | οδος",
        "well-known           | well known",
        "'Paris'.             | paris",
        "«Paris», she said    | paris she said",
        "snake_case           | snake case",
        "don't                | don’t",
        "don't                | dont",
        "U.S.A.               | USA",
        "1990-1995            | 1990–1995",
        "−5                   | -5",
        "COVID-19             | covid 19",
        "Ｐａｒｉｓ               | paris",
        "ﬁsh                  | fish",
        "½                    | 1/2",
        "F#                   | f#",
        "yes!                 | yes",
        "yes?                 | YES",
        "al\u200Bpha\uFEFF    | alpha",
        "co\u00ADoperate      | cooperate",
        "e\u200D\u0301        | é",
        "الصين                | صين",
        "النفط                | نفط",
        "والنفط               | نفط",
        "بالنفط               | نفط",
        "للنفط                | النفط",
        "ٱلنفط                | نفط",
        "النَّفْطُ                | نفط",
        "نفـــط               | نفط",
        "أحمد                 | احمد",
        "إيران                | ايران",
        "آسيا                 | اسيا",
        "مؤتمر                | موتمر",
        "رئيس                 | رييس",
        "ماء                  | ما",
        "مستشفى               | مستشفي",
        "علی                  | علي",
        "کتاب                 | كتاب",
        "القاهرة              | القاهره",
        "القاهرة              | قاهره",
        "ألمانيا              | المانيا",
        "الألمانيا            | ألمانيا",
        "الإلتزام             | الالتزام",
        "الالتزام             | التزام",
        "الالتزام             | الإلتزام",
        "المانيا              | ألمانيا",
        "الألوان              | ألوان",
        "الألوان              | الوان",
        "إلهام                | الهام",
        "والإلهام             | إلهام",
        "نفط                  | النفط",
        "نفط ألمانيا          | النفط المانيا",
        "شراكة ء دائمة        | شراكة دائمة",
        "ء دائمة ء            | الدائمة",
        "٢٠٣٠                 | 2030",
        "۲۰۳۰                 | 2030",
        "٣٫٥                  | 3.5",
        "٥٪                   | 5%",
        "«النفط»              | نفط",
        "النفط، والغاز        | نفط غاز",
        "نفط؟                 | نفط",
        "الطاقة\u200F المتجددة | طاقة متجددة",
        "الطاقة_المتجددة      | الطاقة المتجددة",
        "ﻧﻔﻂ                  | نفط",
        "شىء                  | شيء",
        "−.5                  | -.5",
        "about −5             | about -5",
        "-x                   | x",
        "end.                 | end",
        "a.5b                 | a 5b",
        "x:y                  | x y",
        "and/or               | and or",
        "1: one               | 1 one",
        "one, 1               | one 1",
        "* note               | note",
        "1,                   | 1",
        "vs.then              | vs then"
      })
  void theseAreSpellingsOfTheSame(String one, String other) {
    assertThat(Folding.STANDARD.matches(one, other)).isTrue();
    assertThat(Folding.STANDARD.matches(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "C        | C++",
        "C        | C#",
        "5        | -5",
        "5        | 5%",
        "35       | 3.5",
        "35       | 3,5",
        "5        | .5",
        "1/2      | 12",
        "1030     | 10:30",
        "a+b      | a-b",
        "<5       | >5",
        "<5       | =5",
        "$5       | €5",
        "Paris    | Pari",
        "resume   | résumé",
        "newyork  | new york",
        "1991     | 1992",
        "بكين     | موسكو",
        "الصيني   | الصين",
        "الصين    | اليابان",
        "علم      | عالم",
        "روسيا    | روسي",
        "ولد      | لد",
        "بلد      | لد",
        "وقود     | قود",
        "الم      | م",
        "الله     | له",
        "والد     | د",
        "إلى      | ى",
        "٣٫٥      | ٣٥",
        "٥        | -٥",
        "٥        | ٥٪",
        "نفط      | غاز",
        "بحر      | حبر",
        "سنه      | سن",
        "ألوان    | وان",
        "إلهام    | هام",
        "ألعاب    | عاب",
        "إلزام    | زام",
        "آلام     | ام",
        "أليف     | يف",
        "ألمانيا  | مانيا",
        "النفط    | نفط غاز",
        "نفط غاز  | غاز نفط",
        "نفط      | نفطنفط",
        "-.5      | .5",
        ".5       | 5",
        "x .5     | x 5",
        "+.5      | +5",
        "12:30    | 1230",
        "1,5      | 15",
        "a*b      | a b",
        "2*3      | 2 3",
        "a@b      | a b",
        "R&D      | R D"
      })
  void theseAreNot(String one, String other) {
    assertThat(Folding.STANDARD.matches(one, other)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "?",
        "…",
        "ـــ",
        "\u064B\u064E",
        "ء",
        "\u200F",
        "«»",
        "_",
        "ء ء",
        "ء، ء"
      })
  void whatFoldsToNothingMatchesNothing(String text) {
    assertThat(Folding.STANDARD.matches(text, text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "CASE, A, a",
    "PUNCTUATION, a-b., a b",
    "ACCENTS, résumé, resume",
    "HARAKAT, نَفط, نفط",
    "TATWEEL, نفـط, نفط",
    "HAMZA, أمل, امل",
    "YA, على, علي",
    "TA_MARBUTA, سنة, سنه",
    "AL, النفط, نفط",
    "DIGITS, ٥, 5"
  })
  void eachFoldWorksAloneAndOnlyWhenAskedFor(Fold fold, String one, String other) {
    assertThat(new Folding(Set.of(fold)).normalForm(one)).isEqualTo(other);
    assertThat(new Folding(Set.of()).normalForm(one)).isEqualTo(one);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-5 | -5",
        "−٥ | -٥",
        "-.5 | -.5",
        "a-5 | a 5",
        "a-.5 | a .5",
        "٣-٥ | ٣ ٥",
        "-.a | a",
        "1,5 | 1,5",
        "١٬٥ | ١٬٥",
        "ص,5 | ص 5",
        "5,ص | 5 ص"
      })
  void signsThatBelongToANumberStay(String text, String form) {
    assertThat(new Folding(Set.of(Fold.PUNCTUATION)).normalForm(text)).isEqualTo(form);
  }

  @Test
  void spaceIsKeptUnlessFolded() {
    assertThat(new Folding(Set.of()).normalForm(" a  b ")).isEqualTo(" a  b ");
    assertThat(new Folding(Set.of(Fold.SPACE)).normalForm(" a \u00A0 b\n")).isEqualTo("a b");
  }

  @ParameterizedTest
  @ValueSource(strings = {" a b", "a b ", "a  b", "a\u00A0b", "\ta b", " a  b  ", "a\u2003b"})
  void whateverTheSpaceOneIsLeftBetweenWords(String text) {
    assertThat(new Folding(Set.of(Fold.SPACE)).normalForm(text)).isEqualTo("a b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"أَمر", "ر\u064B", "ر\u0652", "ر\u0655", "ذ\u0670", "ر\u0656", "ر\u06D6"})
  void accentsLeaveArabicAlone(String text) {
    assertThat(new Folding(Set.of(Fold.ACCENTS)).normalForm(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"064B, 0652", "0670, 0670", "06D6, 06DC", "06DF, 06ED"})
  void everyHarakaFalls(String first, String last) {
    for (int haraka = Integer.parseInt(first, 16); haraka <= Integer.parseInt(last, 16); haraka++) {
      assertThat(new Folding(Set.of(Fold.HARAKAT)).normalForm("ر" + Character.toString(haraka)))
          .as("%x", haraka)
          .isEqualTo("ر");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ي", "ر\u0653", "ر\u066F", "ٱ", "ە", "ۮ"})
  void whatStandsBesideTheHarakatInUnicodeStays(String text) {
    assertThat(new Folding(Set.of(Fold.HARAKAT)).normalForm(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"})
  void everyDigitOfBothRowsIsOneOfOurs(String digits) {
    assertThat(new Folding(Set.of(Fold.DIGITS)).normalForm(digits)).isEqualTo("0123456789");
  }

  @ParameterizedTest
  @CsvSource({"FE00", "FE0F", "E0100", "E01EF", "034F", "200F", "0001", "007F"})
  void whatOnlySteersTheDisplayFalls(String hex) {
    String steering = Character.toString(Integer.parseInt(hex, 16));
    assertThat(new Folding(Set.of()).normalForm("نف" + steering + "ط")).isEqualTo("نفط");
    assertThat(new Folding(Set.of()).normalForm("o" + steering + "il")).isEqualTo("oil");
  }

  @ParameterizedTest
  @ValueSource(strings = {"﷽", "\uFE20", "\t", "\u0085"})
  void andNothingElseDoes(String letter) {
    assertThat(new Folding(Set.of()).normalForm("a" + letter + "b")).hasSizeGreaterThan(2);
  }

  @ParameterizedTest
  @CsvSource({"الالوان, الوان", "الالالوان, الالوان", "للللوان, للوان", "والالوان, الوان"})
  void theArticleIsTakenOffOnce(String text, String form) {
    assertThat(new Folding(Set.of(Fold.AL)).normalForm(text)).isEqualTo(form);
    assertThat(new Folding(Folding.STANDARD.folds()).normalForm(text)).isEqualTo(form);
  }

  @Test
  void foldingsOfTheSameAreTheSame() {
    Folding some = new Folding(Set.of(Fold.AL, Fold.CASE));
    assertThat(some)
        .isEqualTo(new Folding(Set.of(Fold.CASE, Fold.AL)))
        .hasSameHashCodeAs(new Folding(Set.of(Fold.CASE, Fold.AL)))
        .isNotEqualTo(new Folding(Set.of(Fold.AL)))
        .isNotEqualTo("al");
    assertThat(some.folds()).containsExactlyInAnyOrder(Fold.AL, Fold.CASE);
  }

  @Test
  void theArticleIsSeenBehindVowelSigns() {
    assertThat(new Folding(Set.of(Fold.AL)).normalForm("اَلْقمر")).isEqualTo("قمر");
  }

  @ParameterizedTest
  @EnumSource
  void everyFoldIsReadByItsWord(Fold fold) {
    assertThat(Fold.parse(fold.word())).contains(fold);
  }

  @Test
  void onlyTheWordsOfABankAreFolds() {
    assertThat(Fold.TA_MARBUTA.word()).isEqualTo("ta-marbuta");
    assertThat(Fold.parse("ta_marbuta")).isEmpty();
    assertThat(Fold.parse("")).isEmpty();
  }

  @Test
  void aVocabularyHoldsWordsWithTheirArticlesAndWithout() {
    assertThat(Folding.STANDARD.words("الألوان، والنفط"))
        .containsExactlyInAnyOrder("الوان", "الالوان", "نفط", "والنفط");
  }

  @ParameterizedTest(name = "text {index}")
  @MethodSource("hostileTexts")
  void withoutTheArticleANormalFormIsItsOwnNormalForm(String text) {
    for (Folding folding : foldings(text)) {
      Folding withoutArticle = without(Fold.AL, folding);
      String form = withoutArticle.normalForm(text);
      assertThat(withoutArticle.normalForm(form)).as("%s", withoutArticle).isEqualTo(form);
    }
  }

  @ParameterizedTest(name = "text {index}")
  @MethodSource("hostileTexts")
  void aTextMatchesItselfUnlessNothingIsLeftOfIt(String text) {
    for (Folding folding : foldings(text)) {
      assertThat(folding.matches(text, text))
          .as("%s", folding)
          .isEqualTo(!folding.normalForm(text).isBlank());
    }
  }

  @ParameterizedTest(name = "text {index}")
  @MethodSource("hostileTexts")
  void whatMatchesIsMatchedBack(String text) {
    for (Folding folding : foldings(text)) {
      for (String other : List.of(folding.normalForm(text), "ال" + text, text + " ء", "نفط")) {
        assertThat(folding.matches(text, other))
            .as("%s and %s", folding, other)
            .isEqualTo(folding.matches(other, text));
      }
    }
  }

  static Stream<String> hostileTexts() {
    return HostileTexts.all();
  }

  private static Folding without(Fold fold, Folding folding) {
    Set<Fold> others = new HashSet<>(folding.folds());
    others.remove(fold);
    return new Folding(others);
  }

  private static Iterable<Folding> foldings(String text) {
    Random random = new Random(text.hashCode());
    Fold[] some =
        Arrays.stream(Fold.values()).filter(fold -> random.nextBoolean()).toArray(Fold[]::new);
    return Set.of(Folding.STANDARD, EVERYTHING, new Folding(Set.of(some)));
  }
}
