package dev.qimma.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.question.Fraction;
import dev.qimma.screen.bidi.EmitMode;
import dev.qimma.text.Messages;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderScreenTest {

  private static final Theme ASCII = new Theme(0, true);

  @Test
  void thePlaceAndTheScoreHaveBars() {
    assertThat(practice(72, ASCII))
        .isEqualTo(" Question 4 of 10 ###.......   score 2.5/3 ########..");
  }

  @Test
  void barsGoFirstThenWordsThenWhatMattersLeast() {
    assertThat(practice(48, ASCII)).isEqualTo(" Question 4 of 10 ##...   score 2.5/3 ####.");
    assertThat(practice(40, ASCII)).isEqualTo(" Question 4 of 10   score 2.5/3");
    assertThat(practice(25, ASCII)).isEqualTo(" 4/10   score 2.5/3");
    assertThat(practice(16, ASCII)).isEqualTo(" 4/10");
  }

  @Test
  void whoeverHasItReadAloudGetsWords() {
    assertThat(practice(72, ASCII.plain())).isEqualTo(" Question 4 of 10   score 2.5/3");
  }

  @Test
  void thereIsNoScoreBeforeTheFirstAnswer() {
    Standing none = new Standing("", Fraction.ZERO, Fraction.ZERO);
    assertThat(shown(HeaderScreen.practice(1, 10, none, false, view(ASCII)), 72, ASCII))
        .isEqualTo(" Question 1 of 10 ..........");
  }

  @Test
  void anExamTellsWhatIsLeftOfItsTime() {
    assertThat(exam(80))
        .isEqualTo(" Question 4 of 10 ##........   05:00 left ###.......   2 answered   flagged");
    assertThat(exam(40)).isEqualTo(" 4/10   05:00 left   2 answered");
    assertThat(exam(20)).isEqualTo(" 4/10   05:00 left");
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 19, 25, 39, 50, 72})
  void itIsAlwaysOneLine(int width) {
    assertThat(lines(practice(view(ASCII)), width, ASCII)).hasSize(2);
  }

  private static String practice(int width, Theme theme) {
    return shown(practice(view(theme)), width, theme);
  }

  private static Document practice(View view) {
    Standing score = new Standing("", Fraction.of(5, 2), Fraction.of(3, 1));
    return HeaderScreen.practice(4, 10, score, false, view);
  }

  private static String exam(int width) {
    HeaderScreen.Time time = new HeaderScreen.Time(Duration.ofMinutes(5), Duration.ofMinutes(20));
    return shown(HeaderScreen.exam(4, 10, 2, Optional.of(time), true, view(ASCII)), width, ASCII);
  }

  private static String shown(Document header, int width, Theme theme) {
    return lines(header, width, theme).get(1);
  }

  private static List<String> lines(Document header, int width, Theme theme) {
    return new Printer(width, EmitMode.VISUAL, theme).lines(header);
  }

  private static View view(Theme theme) {
    return new View(Messages.load("en"), List.of("en"), theme);
  }
}
