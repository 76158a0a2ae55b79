package dev.qimma.lint.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.text.Fold;
import dev.qimma.text.Folding;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Random;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "commitments, commitment",
    "Beijing’s, Beijing",
    "pledged, pledges",
    "countries, country",
    "developing, developed",
    "البيان, بيان",
    "وبالتعاون, تعاون",
    "للطاقة, الطاقة",
    "شركات, الشركة",
    "اقتصاديّة, الاقتصادية",
    "وموسكو, موسكو",
    "لموسكو, وموسكو"
  })
  void formsOfOneWordMeet(String one, String other) {
    assertThat(Words.of(one).get(0).meets(Words.of(other).get(0))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"وقف, قف", "policy, police", "class, clas", "الصين, الصيني", "ليل, ليلى"})
  void othersDoNot(String one, String other) {
    assertThat(Words.of(one).get(0).meets(Words.of(other).get(0))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"lake, true", "sun, false", "which, false", "2023, false", "النفط, false"})
  void contentHasFourLettersAndIsNoWordOfGrammar(String word, boolean isContent) {
    assertThat(Words.of(word).get(0).isContent()).isEqualTo(isContent);
  }

  @ParameterizedTest
  @CsvSource({"البحيرة, true", "التي, false", "والذي, false", "فالطاقة, true"})
  void soItIsInArabic(String word, boolean isContent) {
    assertThat(Words.of(word).get(0).isContent()).isEqualTo(isContent);
  }

  @ParameterizedTest
  @CsvSource({
    "1–5, 1, 5",
    "from 1 to 5, 1, 5",
    "between 1.5 and 2, 1.5, 2",
    "من ١ إلى ٥, 1, 5",
    "بين ١ و٥ أيام, 1, 5",
    "-5–5 degrees, -5, 5"
  })
  void rangesAreRead(String text, String least, String most) {
    assertThat(NumberRange.parse(text))
        .hasValueSatisfying(
            range -> {
              assertThat(range.least()).isEqualByComparingTo(least);
              assertThat(range.most()).isEqualByComparingTo(most);
            });
  }

  @ParameterizedTest
  @CsvSource({"2023-03-21", "5", "5–1", "water-cycle", "1 km–5 m", "'from here to there'"})
  void othersAreNoRanges(String text) {
    assertThat(NumberRange.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "What? Which is it?, ' Which is it?'",
    "'One. ', One.",
    "A 3.5 litre jug?, A 3.5 litre jug?",
    "'Read this.\\nWhy', Why",
    "ماذا؟ لماذا؟, ' لماذا؟'"
  })
  void theLastSentenceHasWords(String text, String last) {
    assertThat(Sentences.last(text.translateEscapes())).isEqualTo(last.translateEscapes());
  }

  /** Words are folded one by one, which must make no difference to folding the text. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void wordsOfATextAreThoseOfItsNormalForm(long seed) {
    Folding folding = new Folding(EnumSet.complementOf(EnumSet.of(Fold.AL, Fold.ACCENTS)));
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      String text = text(random);
      assertThat(Words.of(text).stream().<Object>map(Word::form).toList())
          .as(text)
          .isEqualTo(Collections.list(new StringTokenizer(folding.normalForm(text))));
    }
  }

  private static String text(Random random) {
    String letters =
        " \n\t  .,:;'’\"-–−/\\*%&@#()_ʼ`ab1٣٫ßΣς\u0301\u064b\u0640\u200d\ufdfa½Å\u00a0الوأة";
    return random
        .ints(1 + random.nextInt(12), 0, letters.length())
        .mapToObj(at -> String.valueOf(letters.charAt(at)))
        .collect(Collectors.joining());
  }
}
