package dev.qimma.cli;

import dev.qimma.screen.BarChart;
import dev.qimma.screen.Document;
import dev.qimma.screen.Style;
import dev.qimma.screen.View;
import dev.qimma.study.progress.Curve;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How one memory has faded, and will, for a person.
 *
 * @param width in cells of the column to draw in
 */
record CurvePage(View view, int width) {

  Document of(String question, Optional<Curve> curve, long today) {
    Document.Builder page = Document.builder();
    page.text(Style.HEADING, view.say("stats.curve", question));
    if (curve.isEmpty()) {
      return page.text(Style.PLAIN, view.say("stats.curve.new")).build();
    }
    Curve known = curve.get();
    page.text(
        Style.PLAIN,
        view.say(
            "stats.curve.state",
            number(known.state().stability()),
            number(known.state().difficulty())));
    page.gap().text(Style.HEADING, view.say("stats.curve.answers"));
    chart(page, known.answers().stream().map(this::answer).toList());
    page.gap().text(Style.HEADING, view.say("stats.curve.ahead"));
    chart(page, known.ahead().stream().map(this::ahead).toList());
    return page.gap().build();
  }

  private void chart(Document.Builder page, List<BarChart.Row> rows) {
    page.add(new BarChart(rows, width, view).document());
  }

  private BarChart.Row answer(Curve.Past one) {
    return new BarChart.Row(
        LocalDate.ofEpochDay(one.day()).toString(),
        one.before(),
        view.say(
            "stats.value.answer",
            StatsPage.percent(one.before()),
            view.say("stats.rating." + one.rating()),
            number(one.stability())));
  }

  private BarChart.Row ahead(Curve.Point point) {
    return new BarChart.Row(
        LocalDate.ofEpochDay(point.day()).toString(),
        point.recall(),
        view.say("stats.value.recall", StatsPage.percent(point.recall())));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
