package dev.qimma.kind.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.kind.OneQuestion;
import dev.qimma.question.Assessment;
import dev.qimma.question.Fraction;
import dev.qimma.question.Interaction;
import dev.qimma.question.Marking;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.MultiPolicy;
import dev.qimma.question.Option;
import dev.qimma.question.Question;
import dev.qimma.text.Letters;
import dev.qimma.text.Localized;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingTest {

  private static final Question CAPITALS =
      OneQuestion.of(
          "pairs:",
          "  - [{ en: Cairo, ar: القاهرة }, { en: Egypt, ar: مصر }]",
          "  - [{ en: Rabat, ar: الرباط }, { en: Morocco, ar: المغرب }]",
          "extra:",
          "  - { en: Tunisia, ar: تونس, why: { en: That is Tunis., ar: تلك تونس. } }");

  /** By the canonical letters of Egypt, Morocco and Tunisia. */
  private static final String E = letter("Egypt");

  private static final String M = letter("Morocco");
  private static final String T = letter("Tunisia");

  private static String letter(String text) {
    return Letters.latin(
        CAPITALS.prompt().options().stream()
            .filter(option -> option.text().in("en").equals(text))
            .findFirst()
            .orElseThrow()
            .index());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1=E;2=M                   | 1   | 1=E;2=M",
        "2=M;1=E                   | 1   | 1=E;2=M",
        "1 = E ؛ 2 = M             | 1   | 1=E;2=M",
        "١=E، ٢=M                  | 1   | 1=E;2=M",
        "1=egypt;2=MOROCCO         | 1   | 1=E;2=M",
        "1=مصر؛2=مغرب              | 1   | 1=E;2=M",
        "Cairo=E;rabat=Morocco     | 1   | 1=E;2=M",
        "قاهرة=مصر؛ الرباط=المغرب    | 1   | 1=E;2=M",
        "E;M                       | 1   | 1=E;2=M",
        "Egypt;Morocco             | 1   | 1=E;2=M",
        "1=E                       | 1/2 | 1=E",
        "1=E;2=                    | 1/2 | 1=E",
        "1=E;2=T                   | 1/2 | 1=E;2=T",
        "1=E;2=E                   | 1/2 | 1=E;2=E",
        "1=E;1=E                   | 1/2 | 1=E",
        "1=M;2=E                   | 0   | 1=M;2=E",
        "1=T                       | 0   | 1=T",
        "\\Cairo=Egypt;Rabat=مصر    | 1/2 | 1=E;2=E"
      })
  void theShareRightCounts(String reply, String score, String kept) {
    MarkingScheme harsh = new MarkingScheme(MultiPolicy.ALL_OR_NOTHING, Fraction.ONE, false);
    Marking marking = CAPITALS.mark(lettered(reply));
    assertThat(harsh.score(marking, CAPITALS.card())).hasToString(score);
    assertThat(marking.fold(no -> "", no -> "", Marking.Marked::reply)).isEqualTo(lettered(kept));
  }

  /** E, M and T standing alone are the letters of the countries. */
  private static String lettered(String reply) {
    return reply
        .replaceAll("\\bE\\b", "<" + E + ">")
        .replaceAll("\\bM\\b", "<" + M + ">")
        .replaceAll("\\bT\\b", "<" + T + ">")
        .replaceAll("[<>]", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1=;2=", "1=", "Cairo= ;2="})
  void anEmptyFormIsBlank(String reply) {
    assertThat(CAPITALS.mark(reply)).isInstanceOf(Marking.Blank.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A                 | unreadable.parts",
        "A;B;C             | unreadable.parts",
        ";                 | unreadable.parts",
        "1=A;B             | unreadable.part-unnamed",
        "3=A               | unreadable.part-unknown",
        "0=A               | unreadable.part-unknown",
        "Tunis=A           | unreadable.part-unknown",
        "1=A;1=B           | unreadable.part-twice",
        "1=A;Cairo=B       | unreadable.part-twice",
        "1=D               | unreadable.option",
        "1=Libya           | unreadable.option",
        "\\1=A             | unreadable.option"
      })
  void whatCannotBeReadIsExplained(String reply, String why) {
    String key =
        CAPITALS.mark(reply).fold(no -> "", unreadable -> unreadable.why().key(), no -> "");
    assertThat(key).isEqualTo(why);
  }

  @Test
  void onScreenLettersAreThoseOfTheScreen() {
    Question shown = CAPITALS.arranged(List.of(2, 0, 1));
    List<String> texts =
        shown.prompt().options().stream().map(option -> option.text().in("en")).toList();
    String model =
        "1="
            + Letters.latin(texts.indexOf("Egypt"))
            + ";2="
            + Letters.latin(texts.indexOf("Morocco"));
    assertThat(shown.modelReply()).isEqualTo(model);
    assertThat(shown.mark(model).fold(no -> "", no -> "", Marking.Marked::reply))
        .isEqualTo(CAPITALS.modelReply())
        .isEqualTo("1=" + E + ";2=" + M);
    assertThat(shown.prompt().left()).isEqualTo(CAPITALS.prompt().left());
  }

  @Test
  void lettersDependOnTheIdAndTheNumberOfRightHandSidesAlone() {
    Question other = OneQuestion.of("pairs: [[a1, b1], [c1, d1]]", "extra: [e1]");
    assertThat(other.modelReply()).isEqualTo(CAPITALS.modelReply());
  }

  @Test
  void eachPairIsToldRightOrNotWithItsReason() {
    Assessment given = Assessment.of(CAPITALS, "1=Egypt;2=Tunisia", MarkingScheme.SITTING);
    assertThat(given.picks())
        .extracting(part -> part.text().in("en") + " " + part.isRight())
        .containsExactly("Cairo – Egypt true", "Rabat – Tunisia false");
    assertThat(given.remarks()).containsExactly(Localized.both("تلك تونس.", "That is Tunis."));
    assertThat(CAPITALS.solution().get(1))
        .isEqualTo(Localized.both("الرباط – المغرب", "Rabat – Morocco"));
  }

  @Test
  void whatBelongsToNoneIsNoRightOption() {
    assertThat(CAPITALS.prompt().options())
        .filteredOn(Option::isRight)
        .extracting(option -> option.text().in("en"))
        .containsExactlyInAnyOrder("Egypt", "Morocco");
  }

  @Test
  void whatBelongsToNoneIsOfferedAndHandedOnInTheOrderWritten() {
    Question question =
        OneQuestion.of("pairs: [[Cairo, Egypt]]", "extra: [Tunisia, المغرب, Qatar, عُمان]");
    assertThat(question.prompt().options())
        .extracting(option -> option.text().in("en"))
        .containsExactlyInAnyOrder("Egypt", "Tunisia", "المغرب", "Qatar", "عُمان");
    assertThat(((Interaction.Match) question.interaction()).extra())
        .extracting(side -> side.text().in("en"))
        .containsExactly("Tunisia", "المغرب", "Qatar", "عُمان");
  }

  @Test
  void aNumberOnTheLeftIsThatOfALine() {
    Question numbers = OneQuestion.of("pairs: [['2', two], ['1', one]]");
    assertThat(OneQuestion.told(numbers, "1=two;2=one")).isEqualTo("right");
  }

  @Test
  void theKeyIsThePairsInAnyOrder() {
    String key = OneQuestion.of("pairs: [[a1, b1], [c1, d1]]").key();
    assertThat(OneQuestion.of("pairs: [[c1, d1], [a1, b1]]", "extra: [e1]").key()).isEqualTo(key);
    assertThat(OneQuestion.of("pairs: [[a1, d1], [c1, b1]]").key()).isNotEqualTo(key);
  }

  @Test
  void lettersMayStandBetweenSpacesOrCommas() {
    for (String reply : new String[] {E + " " + M, E + "," + M, "1=" + E + " 2=" + M}) {
      assertThat(OneQuestion.told(CAPITALS, reply)).as(reply).isEqualTo("right");
    }
  }
}
