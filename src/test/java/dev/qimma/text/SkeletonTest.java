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
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever some folding holds for the same has the same skeleton. */
class SkeletonTest {

  /** Pieces that foldings change, take away or leave. */
  private static final List<String> PIECES =
      List.of(
          "ال", "وال", "بال", "لل", "و", "ب", "ا", "أ", "إ", "آ", "ء", "ؤ", "ئ", "ى", "ي", "ة", "ه",
          "ك", "ل", "م", "ن", "ت", "ث", "ق", " ", "  ", "a", "A", "z", "Z", "0", "9", "٩", "ـ",
          "\u064E", "\u0651", "'", ".", ",", "-", "%", "٪", "٫", "،", "؟", "«", "»", "\u2019", "–");

  @ParameterizedTest
  @CsvSource({
    "المدينة, مدينه",
    "Rain, RAIN",
    "ألوان, الوان",
    "والنفط, نفط",
    "' a  b ', a b",
    "مسؤول, مسءول",
    "على, علي",
    "مَطَر, مطر",
    "مـطر, مطر",
    "it's, it’s",
    "«قطر», قطر",
    "٣٫٥, 3.5",
    "٪ ٣, % 3"
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
  void ofOtherLettersThereIsNone() {
    assertThat(List.of("ß", "ﻻ", "a\u200Bb", "é", "ک", "ا\u0653", "½", "a\u0301", "\t"))
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

  /** Between letters, digits, an article and marks that it may join, begin or end. */
  private static final List<String> AROUND =
      List.of("%s", "a%sb", "ن%sق", "1%s2", "ال%sنور", "%sقطر", "مطر%s", " %s ", "U%sS.", "(%s)");

  @ParameterizedTest
  @MethodSource("foldings")
  void noFoldingChangesThatOfAnyLetter(Set<Fold> folds) {
    Folding folding = new Folding(folds);
    for (char letter = 0; letter < Character.MIN_SURROGATE; letter++) {
      String alone = String.valueOf(letter);
      if (Skeleton.of(alone).isPresent()) {
        for (String around : AROUND) {
          String text = around.replace("%s", alone);
          assertThat(Skeleton.of(folding.normalForm(text))).as(text).isEqualTo(Skeleton.of(text));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("foldings")
  void noFoldingHoldsTwoOfThemForTheSame(Set<Fold> folds) {
    Folding folding = new Folding(folds);
    Random random = new Random(12);
    for (int round = 0; round < 20_000; round++) {
      String one = text(random);
      String other = text(random);
      if (folding.matches(one, other)) {
        assertThat(Skeleton.of(one)).as("%s and %s", one, other).isEqualTo(Skeleton.of(other));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("foldings")
  void ofWhatIsSomethingEveryFoldingLeavesSomething(Set<Fold> folds) {
    Folding folding = new Folding(folds);
    Random random = new Random(13);
    for (int round = 0; round < 4000; round++) {
      String text = text(random);
      if (Skeleton.isSomething(text)) {
        assertThat(folding.normalForm(text)).as(text).isNotBlank();
        assertThat(folding.leavesNothing(text)).as(text).isFalse();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rain", "0", "المطر", "٣", "ك"})
  void somethingIsLeftOfALetterThatNoFoldingTakes(String text) {
    assertThat(Skeleton.isSomething(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".", "ء", "ـ", "«»", "\u064E"})
  void nothingIsLeftOfWhatFoldsAway(String text) {
    assertThat(Skeleton.isSomething(text)).isFalse();
    assertThat(Folding.STANDARD.leavesNothing(text)).isTrue();
  }

  @Test
  void whatIsNewHasAnotherSkeletonThanAllBefore() {
    Skeletons skeletons = new Skeletons();
    assertThat(skeletons.takesNew(List.of("rain", "Rain"))).isTrue();
    assertThat(skeletons.takesNew(List.of("snow", "مطر"))).isTrue();
    assertThat(skeletons.takesNew(List.of("sun", "RAIN."))).isFalse();
    assertThat(skeletons.takesNew(List.of("المطر"))).isFalse();
    assertThat(skeletons.takesNew(List.of("wind"))).isTrue();
  }

  @Test
  void besideATextWithoutOneNothingIsNew() {
    Skeletons skeletons = new Skeletons();
    assertThat(skeletons.takesNew(List.of("café"))).isFalse();
    assertThat(skeletons.takesNew(List.of("tea"))).isFalse();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = 1 + random.nextInt(4); left > 0; left--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
