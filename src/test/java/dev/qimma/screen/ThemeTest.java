package dev.qimma.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {

  private static final Pattern COLOUR = Pattern.compile("38;5;(\\d+)");
  private static final double READABLE = 4.5;
  private static final double READABLE_IN_BOLD = 3;
  private static final Contrast.Colour BLACK = new Contrast.Colour(0, 0, 0);
  private static final Contrast.Colour WHITE = new Contrast.Colour(255, 255, 255);

  @ParameterizedTest
  @EnumSource(Style.class)
  void everyStyleCanBeReadOnItsGround(Style style) {
    assertThat(contrast(Ground.DARK, style, BLACK)).isGreaterThanOrEqualTo(READABLE);
    assertThat(contrast(Ground.LIGHT, style, WHITE)).isGreaterThanOrEqualTo(READABLE);
  }

  @ParameterizedTest
  @EnumSource(Style.class)
  void whereTheGroundIsUnknownEveryStyleCanBeReadOnBoth(Style style) {
    double least = isBold(Ground.AUTO, style) ? READABLE_IN_BOLD : READABLE;
    assertThat(contrast(Ground.AUTO, style, BLACK)).isGreaterThanOrEqualTo(least);
    assertThat(contrast(Ground.AUTO, style, WHITE)).isGreaterThanOrEqualTo(least);
  }

  @ParameterizedTest
  @EnumSource(Style.class)
  void nothingIsFaintOrBlinksOrIsRedBesideGreen(Style style) {
    for (Ground ground : Ground.values()) {
      for (int colours : new int[] {8, 16, 256}) {
        String painted = new Theme(colours, false).on(ground).paint(new Run("x", style));
        assertThat(COLOUR.matcher(painted).replaceAll(""))
            .doesNotContainPattern("\\[(\\d+;)*(2|5|6|32|42|92)(;\\d+)*m");
      }
    }
  }

  @Test
  void withoutColoursThereIsNoEscape() {
    assertThat(Stream.of(Style.values()).map(s -> new Theme(0, false).paint(new Run("x", s))))
        .containsOnly("x");
  }

  @Test
  void eachVerdictHasASignOfItsOwn() {
    for (boolean ascii : new boolean[] {true, false}) {
      Theme theme = new Theme(0, ascii);
      assertThat(Stream.of(Style.RIGHT, Style.PARTLY, Style.WRONG, Style.QUIET).map(theme::sign))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void barsAreFilledByTheirShare() {
    assertThat(new Theme(0, false).bar(0.5, 4)).isEqualTo("██░░");
    assertThat(new Theme(0, true).bar(0.26, 4)).isEqualTo("#...");
    assertThat(new Theme(0, true).bar(-1, 4)).isEqualTo("....");
    assertThat(new Theme(0, true).bar(2, 4)).isEqualTo("####");
    assertThat(new Theme(256, true).plain().bar(0.5, 4)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "15;0, DARK",
    "0;15, LIGHT",
    "0;default;15, LIGHT",
    "7;8, DARK",
    "0;7, LIGHT",
    "15;default, AUTO",
    "'', AUTO",
    "1;999, AUTO"
  })
  void theGroundIsTakenFromTheTerminalsHint(String colorFgBg, Ground ground) {
    assertThat(Ground.AUTO.or(colorFgBg)).isEqualTo(ground);
    assertThat(Ground.LIGHT.or(colorFgBg)).isEqualTo(Ground.LIGHT);
  }

  private static String code(Ground ground, Style style) {
    return new Theme(256, false).on(ground).paint(new Run("x", style));
  }

  private static boolean isBold(Ground ground, Style style) {
    return code(ground, style).startsWith("\u001b[1;");
  }

  /** Of text without a colour of its own we know nothing: it is as the person wants it. */
  private static double contrast(Ground ground, Style style, Contrast.Colour behind) {
    Matcher colour = COLOUR.matcher(code(ground, style));
    return colour.find()
        ? Contrast.between(Contrast.Colour.ofXterm(Integer.parseInt(colour.group(1))), behind)
        : Double.MAX_VALUE;
  }
}
