package dev.qimma.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.screen.bidi.EmitMode;
import dev.qimma.screen.bidi.Paragraphs;
import dev.qimma.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DifferenceTest {

  private static final Theme NONE = new Theme(0, true);

  @ParameterizedTest
  @CsvSource({
    "the Wast, the West, the W[a]st, the W[e]st",
    "the Wst, the West, the Wst, the W[e]st",
    "petrolium, Petroleum, petrol[i]um, Petrol[e]um",
    "15, 16, 1[5], 1[6]",
    "العرب, الغرب, ال[ع]رب, ال[غ]رب",
    "طاقه, طاقة, طاقه, طاقة",
    "سلم, سلام, س[ل]م, س[لا]م",
    "كتاب, كِتابٌ, كتاب, كِتابٌ",
    "cafe, café, caf[e], caf[é]"
  })
  void theLettersThatDifferAreMarked(String typed, String right, String yours, String theirs) {
    Difference difference = between(typed, right).orElseThrow().in(NONE);
    assertThat(text(difference.yours())).isEqualTo(yours);
    assertThat(text(difference.right())).isEqualTo(theirs);
  }

  @ParameterizedTest
  @CsvSource({"b, the West", "Warsaw, Moscow", "cat, dog", "5, 50 litres", "نفط, الغرب"})
  void whatIsFarIsNotCompared(String typed, String right) {
    assertThat(between(typed, right)).isEmpty();
  }

  @Test
  void aTextThatNobodyTypesIsNotCompared() {
    assertThat(between("a".repeat(100_000), "a".repeat(99_999))).isEmpty();
  }

  @Test
  void whatDoesNotCountIsNotMarked() {
    assertThat(between("القاهره", "القاهرة").orElseThrow().isNone()).isTrue();
    assertThat(between("OIL", "oil").orElseThrow().isNone()).isTrue();
    assertThat(between("oil", "oils").orElseThrow().isNone()).isFalse();
  }

  @Test
  void emphasisMarksWhereThereIsAny() {
    Difference difference = between("العرب", "الغرب").orElseThrow().in(new Theme(8, false));
    assertThat(difference.yours())
        .containsExactly(Run.of("ال"), new Run("ع", Style.MARK), Run.of("رب"));
  }

  @Test
  void markedLettersStayJoinedToTheirNeighbours() {
    List<Run> marked = between("العرب", "الغرب").orElseThrow().yours();
    List<Run> line = Paragraphs.lines(marked, 5, EmitMode.VISUAL).get(0);
    assertThat(text(line))
        .isEqualTo(text(Paragraphs.lines(List.of(Run.of("العرب")), 5, EmitMode.VISUAL).get(0)));
    assertThat(line).contains(new Run("\uFECC", Style.MARK)); // ain between two letters: ـعـ
  }

  @Test
  void aMarkOnAlefIsSeenInTheLigatureWithLam() {
    List<Run> marked = between("سلم", "سلام").orElseThrow().right();
    assertThat(Paragraphs.lines(marked, 4, EmitMode.VISUAL).get(0))
        .contains(new Run("\uFEFC", Style.MARK));
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noLetterIsLostAndBothKeepTheSameUnmarked(int seed) {
    Random random = new Random(seed);
    String typed = word(random);
    String right = word(random);
    between(typed, right)
        .ifPresent(
            difference -> {
              assertThat(text(difference.yours())).isEqualTo(typed);
              assertThat(text(difference.right())).isEqualTo(right);
              assertThat(unmarked(difference.yours())).isEqualTo(unmarked(difference.right()));
            });
  }

  private static String word(Random random) {
    String letters = "abسلامé";
    return random
        .ints(random.nextInt(1, 9), 0, letters.length())
        .mapToObj(i -> letters.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  private static String unmarked(List<Run> runs) {
    return text(runs.stream().filter(run -> run.style() != Style.MARK).toList());
  }

  private static Optional<Difference> between(String typed, String right) {
    return Difference.between(typed, right, Folding.STANDARD);
  }

  private static String text(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
