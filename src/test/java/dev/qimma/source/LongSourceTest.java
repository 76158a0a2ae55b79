package dev.qimma.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LongSourceTest {

  private static final int MEGABYTE = 1_000_000;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final List<String> WORDS =
      List.of(
          "water", "rises", "from", "the", "lake", "as", "vapour", "and", "cools", "into", "cloud",
          "above", "hills", "where", "wind", "carries", "it", "over", "land", "rain", "falls");

  private static String prose(Random random, int length) {
    StringBuilder prose = new StringBuilder(length + 10);
    while (prose.length() < length) {
      prose.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
    }
    return prose.toString();
  }

  @Test
  void aLetterChangedInALongQuoteOfALongSourceIsFoundSoon() {
    String source = prose(new Random(1), MEGABYTE);
    StringBuilder quote = new StringBuilder(source.substring(700_000, 702_000).strip());
    quote.setCharAt(1_500, '#');
    SourceText text = SourceText.of(source);
    Finding finding =
        assertTimeoutPreemptively(PATIENCE, () -> text.find(TextQuote.of(quote.toString())));
    assertThat(finding)
        .isInstanceOfSatisfying(
            Finding.Misquoted.class, it -> assertThat(it.difference().index()).isEqualTo(1_500));
  }

  @Test
  void aDifferenceFarIntoAnEndlessQuoteIsFound() {
    String source = prose(new Random(2), MEGABYTE);
    Finding finding =
        assertTimeoutPreemptively(
            PATIENCE,
            () -> SourceText.of(source).find(TextQuote.of(source.substring(0, 500_000) + "#")));
    assertThat(finding)
        .isInstanceOfSatisfying(
            Finding.Misquoted.class, it -> assertThat(it.difference().index()).isEqualTo(500_000));
  }

  @Test
  void repetitionTakesNoLonger() {
    SourceText text = SourceText.of("a".repeat(MEGABYTE));
    assertTimeoutPreemptively(PATIENCE, () -> text.find(TextQuote.of("a".repeat(2_000) + "b")));
    assertThat(assertTimeoutPreemptively(PATIENCE, () -> text.find(TextQuote.of("a"))))
        .isInstanceOf(Finding.Ambiguous.class);
  }

  @Test
  void mountainsOfMarksTakeNoLonger() {
    String marks = "a" + "\u0301\u0323".repeat(MEGABYTE / 2);
    assertTimeoutPreemptively(
        PATIENCE, () -> SourceText.of(marks).find(TextQuote.of("a\u0301\u0323")));
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anyTextIsAnswered(int seed) {
    Random random = new Random(seed);
    SourceText source = SourceText.of(noise(random, random.nextInt(300)));
    Finding finding =
        source.find(
            new TextQuote(
                noise(random, random.nextInt(40)),
                noise(random, random.nextInt(3)),
                noise(random, random.nextInt(3))));
    assertThat(finding).isNotNull();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aStretchOfWholeWordsIsFoundWhereItWasTaken(int seed) {
    Random random = new Random(seed);
    String prose = prose(random, 3_000);
    int start = prose.indexOf(' ', random.nextInt(2_000)) + 1;
    String quote = prose.substring(start, prose.indexOf(' ', start + 200));
    assertThat(SourceText.of(prose).find(TextQuote.of(quote)))
        .isEqualTo(new Finding.Found(new Place(1, start + 1)));
  }

  /** Letters, spaces, marks, bidi controls, lone surrogates and whatever else there is. */
  private static String noise(Random random, int length) {
    String alphabet =
        "ab \n\r\t\u0301\u0323\u200F\u2067\uFEFF\uD83C\uDF27\u0000\u0958\u1161\u1100اأ";
    return IntStream.range(0, length)
        .map(
            i ->
                random.nextInt(10) == 0
                    ? random.nextInt(0x10000)
                    : alphabet.charAt(random.nextInt(alphabet.length())))
        .mapToObj(unit -> String.valueOf((char) unit))
        .collect(Collectors.joining());
  }
}
