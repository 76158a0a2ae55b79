package dev.qimma.report.page;

import dev.qimma.study.progress.Bin;
import dev.qimma.text.Message;
import java.util.List;

/** What came of predictions: on the line where as many came as were predicted. */
record Trueness(List<Bin> bins) implements Part {

  private static final String VIEW = "0 0 480 330";
  private static final int LEFT = 46;
  private static final int RIGHT = 466;
  private static final int TOP = 16;
  private static final int BOTTOM = 280;
  private static final int STEPS = 5;
  private static final int PERCENT = 100;

  private static final Scale ACROSS = new Scale(0, 1, LEFT, RIGHT);
  private static final Scale UP = new Scale(0, 1, BOTTOM, TOP);

  Trueness {
    bins = bins.stream().filter(bin -> bin.reviews() > 0).toList();
  }

  @Override
  public void write(Markup page) {
    Section.about(page, "progress.calibration.about");
    page.open("figure").open("svg", "viewBox", VIEW, "role", "group");
    page.open("title").say("progress.calibration.alt").close("title");
    for (int step = 0; step <= STEPS; step++) {
      axes(page, (double) step / STEPS);
    }
    Draw.line(page, "mean", LEFT, BOTTOM, RIGHT, TOP);
    Draw.words(page, "", (LEFT + RIGHT) / 2.0, BOTTOM + 40, Message.of("progress.calibration.x"));
    bins.forEach(bin -> draw(page, bin));
    page.close("svg").close("figure").line();
    page.open("ul", "class", "gauges").line();
    bins.forEach(bin -> row(bin).write(page));
    page.close("ul").line();
  }

  private static void axes(Markup page, double share) {
    String number = Math.round(share * PERCENT) + " %";
    Draw.line(page, "rule", LEFT, UP.at(share), RIGHT, UP.at(share));
    Draw.number(page, "", LEFT - 23, UP.at(share) + 4, number);
    Draw.number(page, "", ACROSS.at(share) - (share == 1 ? 10 : 0), BOTTOM + 17, number);
  }

  private static void draw(Markup page, Bin bin) {
    page.open("g").open("title").say(row(bin).value()).close("title");
    Draw.sign(page, Look.FINE, ACROSS.at(bin.predicted()), UP.at(bin.share()));
    page.close("g");
  }

  private static Gauge row(Bin bin) {
    return Gauge.of(
        Message.of("progress.range", percent(bin.from()), percent(bin.to())),
        bin.share(),
        Message.of("progress.bin", percent(bin.share()), bin.reviews(), percent(bin.predicted())));
  }

  private static String percent(double share) {
    return String.valueOf(Shown.percent(share));
  }
}
