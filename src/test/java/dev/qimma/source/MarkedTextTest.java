package dev.qimma.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotes are marked in the text of their source, however they overlap. */
class MarkedTextTest {

  private static List<String> marked(String text, String... quotes) {
    return SourceText.of(text)
        .marked(Stream.of(quotes).map(TextQuote::of).toList())
        .lines()
        .stream()
        .flatMap(line -> line.stretches().stream())
        .map(stretch -> stretch.text() + stretch.quotes())
        .toList();
  }

  @Test
  void whatOverlapsIsCutWhereTheQuotesBeginAndEnd() {
    assertThat(marked("a bc de f", "bc de", "de f", "c"))
        .containsExactly("a []", "b[0]", "c[0, 2]", " [0]", "de[0, 1]", " f[1]");
  }

  @Test
  void aQuoteMayRunOverALineEnd() {
    assertThat(marked("one two\r\n\r\nthree four", "two three"))
        .containsExactly("one []", "two[0]", "three[0]", " four[]");
  }

  @Test
  void onlyThePlaceThatFitsIsMarked() {
    TextQuote quote = new TextQuote("rain", "more ", "");
    List<MarkedText.Line> lines =
        SourceText.of("rain and\nmore rain").marked(List.of(quote)).lines();
    assertThat(lines.get(0).stretches()).allMatch(stretch -> stretch.quotes().isEmpty());
    assertThat(lines.get(1).number()).isEqualTo(2);
    assertThat(lines.get(1).stretches().get(1))
        .isEqualTo(new MarkedText.Stretch("rain", List.of(0), List.of(0)));
  }

  @Test
  void arabicIsMarkedWithItsMarks() {
    assertThat(marked("قالَ الرئيسُ إنّه مستعد", "الرئيسُ إنّه"))
        .containsExactly("قالَ []", "الرئيسُ إنّه[0]", " مستعد[]");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void nothingOfTheTextIsLostOrSaidTwice(long seed) {
    Random random = new Random(seed);
    String text =
        random
            .ints(60, 0, 4)
            .mapToObj(i -> "ab \n".substring(i, i + 1))
            .collect(Collectors.joining());
    List<TextQuote> quotes = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      int from = random.nextInt(50);
      quotes.add(TextQuote.of(text.substring(from, from + 1 + random.nextInt(9))));
    }
    String all =
        SourceText.of(text).marked(quotes).lines().stream()
            .flatMap(line -> line.stretches().stream())
            .map(MarkedText.Stretch::text)
            .collect(Collectors.joining());
    assertThat(all.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
  }
}
