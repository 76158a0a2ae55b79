package dev.qimma.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.screen.bidi.EmitMode;
import dev.qimma.screen.bidi.Paragraphs;
import dev.qimma.text.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarChartTest {

  private static final List<BarChart.Row> ENGLISH =
      List.of(
          new BarChart.Row("all", 1, "100 % kept"), new BarChart.Row("a half", .5, "50 % kept"));
  private static final List<BarChart.Row> ARABIC =
      List.of(
          new BarChart.Row("2023-03-01", 1, "بقي 100 ٪"), new BarChart.Row("half", .5, "بقي 50 ٪"));

  private static List<String> lines(List<BarChart.Row> rows, int width, Theme theme) {
    View view = new View(Messages.load("en", "/dev/qimma/messages"), List.of("en"), theme);
    return new Printer(width, EmitMode.VISUAL, theme)
        .lines(new BarChart(rows, width, view).document());
  }

  @Test
  void eachBarStandsBetweenItsNameAndItsNumber() {
    assertThat(lines(ENGLISH, 32, Theme.BARE))
        .containsExactly(" all     ████████████ 100 % kept", " a half  ██████░░░░░░ 50 % kept");
  }

  @Test
  void asciiHasBarsToo() {
    assertThat(lines(ENGLISH, 32, new Theme(0, true)))
        .containsExactly(" all     ############ 100 % kept", " a half  ######...... 50 % kept");
  }

  @Test
  void whoHasItReadAloudHearsNamesAndNumbers() {
    assertThat(lines(ENGLISH, 32, Theme.BARE.plain()))
        .containsExactly(" all: 100 % kept", " a half: 50 % kept");
  }

  @Test
  void inArabicBarsGrowFromTheRightWhateverTheName() {
    List<String> lines = lines(ARABIC, 40, Theme.BARE);
    assertThat(lines.get(0)).endsWith("2023-03-01").contains("██  2023");
    assertThat(lines.get(1)).endsWith("half").contains("░█");
  }

  @Test
  void inANarrowColumnTheNameStandsAboveItsBar() {
    List<BarChart.Row> rows =
        List.of(new BarChart.Row("a rather long name", .5, "50 % kept of 12"));
    List<String> lines = lines(rows, 30, Theme.BARE);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).isEqualTo(" a rather long name");
    assertThat(lines)
        .allSatisfy(line -> assertThat(Paragraphs.cells(line)).isLessThanOrEqualTo(30));
  }
}
