package dev.qimma.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever some folding holds for the same has the same skeleton. */
class SkeletonTest {

  /** Pieces that foldings change, take away or leave. */
  private static final List<String> PIECES =
      List.of(
          "ال", "وال", "بال", "لل", "و", "ب", "ا", "أ", "إ", "آ", "ء", "ؤ", "ئ", "ى", "ي", "ة", "ه",
          "ك", "ل", "م", "ن", "ت", "ث", "ق", " ", "  ", "a", "A", "z", "Z", "0", "9");

  @ParameterizedTest
  @CsvSource({
    "المدينة, مدينه",
    "Rain, RAIN",
    "ألوان, الوان",
    "والنفط, نفط",
    "' a  b ', a b",
    "مسؤول, مسءول",
    "على, علي"
  })
  void spellingsOfOneWordHaveOne(String one, String other) {
    assertThat(Skeleton.of(one)).isPresent().isEqualTo(Skeleton.of(other));
  }

  @ParameterizedTest
  @CsvSource({"rain, ran", "قطر, مطر", "ab, ba", "1, 2", "a, ''"})
  void otherWordsHaveAnother(String one, String other) {
    assertThat(Skeleton.of(one)).isPresent().isNotEqualTo(Skeleton.of(other));
  }

  @Test
  void ofLettersThatAreNotPlainThereIsNone() {
    assertThat(List.of("it's", "مَطر", "٣", "ß", "ﻻ", "a\u200Bb", "é", "ک"))
        .allSatisfy(text -> assertThat(Skeleton.of(text)).isEmpty());
  }

  static Stream<Set<Fold>> foldings() {
    return Stream.concat(
        Arrays.stream(Fold.values()).map(EnumSet::of), Stream.of(EnumSet.allOf(Fold.class)));
  }

  @ParameterizedTest
  @MethodSource("foldings")
  void noFoldingMakesTheSameOfTwoOfThem(Set<Fold> folds) {
    Folding folding = new Folding(folds);
    Random random = new Random(11);
    List<String> texts = IntStream.range(0, 4000).mapToObj(n -> text(random)).toList();
    texts.stream()
        .collect(Collectors.groupingBy(folding::normalForm))
        .values()
        .forEach(
            same ->
                assertThat(same.stream().map(Skeleton::of).distinct()).as("%s", same).hasSize(1));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = 1 + random.nextInt(4); left > 0; left--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
