package dev.qimma.report.page;

import dev.qimma.grading.Distribution;
import dev.qimma.question.Fraction;
import dev.qimma.text.Message;

/** How many learners reached which score, as bars. */
record Histogram(Bins bins, Distribution totals) implements Part {

  private static final int LEFT = 16;
  private static final int RIGHT = 464;
  private static final int TOP = 40;
  private static final int BOTTOM = 288;
  private static final int GAP = 1;
  private static final int MOST_NUMBERS = 8;
  private static final String VIEW = "0 0 480 330";

  @Override
  public void write(Markup page) {
    Scale across = new Scale(bins.low(), bins.high(), LEFT, RIGHT);
    Scale up = new Scale(0, (double) Math.max(1, bins.most()), BOTTOM, TOP);
    page.open("svg", "viewBox", VIEW, "role", "img");
    page.open("title").say("scores.alt").close("title");
    for (int i = 0; i < bins.size(); i++) {
      bar(page, i, across, up);
    }
    Draw.line(page, "axis", LEFT, BOTTOM, RIGHT, BOTTOM);
    numbers(page, across);
    totals.mean().map(Fraction::toDouble).ifPresent(mean -> mean(page, mean, across));
    page.close("svg").line();
  }

  private void bar(Markup page, int index, Scale across, Scale up) {
    long learners = bins.learners().get(index);
    double x = across.at(bins.border(index));
    double width = across.at(bins.border(index + 1)) - x;
    double top = up.at((double) learners);
    page.open("g");
    page.open("title").say(range(index, learners)).close("title");
    Draw.box(page, "bin", x + GAP, top, width - 2 * GAP, BOTTOM - top);
    if (learners > 0) {
      Draw.number(page, "strong", x + width / 2, top - 5, Long.toString(learners));
    }
    page.close("g");
  }

  private Message range(int index, long learners) {
    return Message.of(
        "scores.bar",
        learners,
        Shown.decimal(bins.border(index)),
        Shown.decimal(bins.border(index + 1)));
  }

  private void numbers(Markup page, Scale across) {
    int every = (bins.size() + MOST_NUMBERS - 1) / MOST_NUMBERS;
    for (int i = 0; i <= bins.size(); i += every) {
      double border = bins.border(i);
      Draw.number(page, "", across.at(border), BOTTOM + 17, Shown.decimal(border));
    }
    Draw.words(page, "", (LEFT + RIGHT) / 2.0, BOTTOM + 36, Message.of("scores.axis"));
  }

  private static void mean(Markup page, double mean, Scale across) {
    double x = across.at(mean);
    Draw.line(page, "mean", x, 20, x, BOTTOM);
    double beside = Math.max(60, Math.min(420, x));
    Draw.words(page, "mean-word", beside, 14, Message.of("scores.mean", Shown.decimal(mean)));
  }
}
