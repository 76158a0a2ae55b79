package dev.qimma.report.page;

import dev.qimma.grading.ItemResult;
import dev.qimma.question.Fraction;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Questions by difficulty and discrimination: each a sign with its number. */
final class ItemMap implements Part {

  private static final String VIEW = "0 0 480 330";
  private static final int LEFT = 38;
  private static final int RIGHT = 468;
  private static final int TOP = 24;
  private static final int BOTTOM = 284;
  private static final double STEP = 0.2;
  private static final double EASIEST = 0.9;
  private static final double HARDEST = 0.2;
  private static final double WEAK = 0.15;
  private static final double USUAL_HIGH = 0.6;
  private static final double USUAL_LOW = -0.2;

  /** A question that has both figures. */
  record Point(int number, ItemResult item, double p, double r, Look look) {}

  private final List<Point> points = new ArrayList<>();
  private final int missing;
  private final Scale across = new Scale(0, 1, LEFT, RIGHT);
  private final Scale up;

  ItemMap(List<ItemResult> items) {
    for (int i = 0; i < items.size(); i++) {
      ItemResult item = items.get(i);
      if (item.p().isPresent() && item.statistics().rRest().isPresent()) {
        double p = item.p().map(Fraction::toDouble).orElseThrow();
        double r = item.statistics().rRest().orElseThrow();
        points.add(new Point(i + 1, item, p, r, Look.of(item)));
      }
    }
    missing = items.size() - points.size();
    double high = points.stream().mapToDouble(Point::r).max().orElse(0);
    double low = points.stream().mapToDouble(Point::r).min().orElse(0);
    up =
        new Scale(
            Math.min(USUAL_LOW, Math.floor(low / STEP) * STEP),
            Math.max(USUAL_HIGH, Math.ceil(high / STEP) * STEP),
            BOTTOM,
            TOP);
  }

  boolean isEmpty() {
    return points.isEmpty();
  }

  int missing() {
    return missing;
  }

  @Override
  public void write(Markup page) {
    page.open("svg", "viewBox", VIEW, "role", "group");
    page.open("title").say("map.alt").close("title");
    double top = up.at(up.high());
    Draw.box(
        page,
        "zone",
        across.at(HARDEST),
        top,
        across.at(EASIEST) - across.at(HARDEST),
        up.at(WEAK) - top);
    axes(page);
    double middle = across.at((HARDEST + EASIEST) / 2);
    Draw.words(page, "zone-word", middle, top - 8, Message.of("map.good"));
    Spots spots = new Spots(paper());
    points.forEach(point -> spots.point(across.at(point.p), up.at(point.r)));
    points.stream()
        .sorted(Comparator.comparing(Point::look).reversed())
        .forEach(point -> draw(page, point, spots));
    page.close("svg").line();
  }

  private static Spots.Box paper() {
    return new Spots.Box(
        (LEFT + RIGHT) / 2.0,
        (TOP + BOTTOM) / 2.0,
        (RIGHT - LEFT) / 2.0 + 6,
        (BOTTOM - TOP) / 2.0 + 4);
  }

  private void axes(Markup page) {
    int steps = (int) Math.round((up.high() - up.low()) / STEP);
    for (int i = 0; i <= steps; i++) {
      double r = up.low() + i * STEP;
      boolean isZero = Math.abs(r) < STEP / 2;
      Draw.line(page, isZero ? "axis" : "rule", LEFT, up.at(r), RIGHT, up.at(r));
      Draw.number(page, "", LEFT - 19, up.at(r) + 4, Shown.decimal(r));
    }
    for (int i = 0; i <= 5; i++) {
      double p = i * STEP;
      Draw.line(page, "rule", across.at(p), TOP, across.at(p), BOTTOM);
      Draw.number(page, "", across.at(p) - (i == 5 ? 4 : 0), BOTTOM + 16, Shown.decimal(p));
    }
    Draw.words(page, "", (LEFT + RIGHT) / 2.0, BOTTOM + 38, Message.of("map.x"));
    Draw.words(page, "strong", LEFT + 14, BOTTOM + 38, Message.of("map.hard"));
    Draw.words(page, "strong", RIGHT - 14, BOTTOM + 38, Message.of("map.easy"));
  }

  private void draw(Markup page, Point point, Spots spots) {
    double x = across.at(point.p);
    double y = up.at(point.r);
    String number = Integer.toString(point.number);
    page.open(
        "a", "class", point.look.word(), "href", "#" + QuestionCard.anchor(page, point.number));
    page.open("title").say(said(point)).close("title");
    Draw.sign(page, point.look, x, y);
    spots
        .label(x, y, number)
        .ifPresent(spot -> Draw.number(page, "", spot.x(), spot.y() + 4, number));
    page.close("a").line();
  }

  private static Message said(Point point) {
    return Message.of(
        "map.point",
        Integer.toString(point.number),
        point.item.question(),
        Shown.decimal(point.p),
        Shown.decimal(point.r));
  }
}
