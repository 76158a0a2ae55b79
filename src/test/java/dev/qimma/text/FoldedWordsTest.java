package dev.qimma.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedWordsTest {

  private static final String LETTERS =
      " \n\t  .,:;'’\"-–−/\\*%&@#()_ʼ`aAb1٣٫ßΣς\u0301\u064b\u0640\u200d\ufdfa½Å\u00a0ال\u0671وبأةى\u00b4";

  private final FoldedWords words = new FoldedWords(Folding.STANDARD);

  private String folded(String text) {
    StringBuilder out = new StringBuilder();
    words.append(text, out);
    return out.toString();
  }

  @Test
  void wordsLoseTheirArticlesEach() {
    assertThat(folded(" The  SUN, والنفط\nوَالرِّيح! ")).isEqualTo("the sun نفط ريح");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aTextFoldedWordByWordIsItsNormalForm(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      String text =
          random
              .ints(1 + random.nextInt(14), 0, LETTERS.length())
              .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
              .collect(Collectors.joining());
      assertThat(folded(text)).as(text).isEqualTo(Folding.STANDARD.normalForm(text));
    }
  }
}
