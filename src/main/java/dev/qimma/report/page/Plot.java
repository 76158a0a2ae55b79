package dev.qimma.report.page;

import java.util.OptionalDouble;

/**
 * A bar for the share of all, and below it where the best and the weakest stand.
 *
 * @param share of all learners, or of the marks
 * @param upper of the 27 in a hundred with the highest totals
 * @param lower of those with the lowest
 */
record Plot(OptionalDouble share, OptionalDouble upper, OptionalDouble lower) implements Part {

  private static final String ROW = "20";

  @Override
  public void write(Markup page) {
    page.open("svg", "class", "plot", "aria-hidden", "true");
    page.leaf("rect", "class", "track", "y", "2", "width", "100%", "height", "10", "rx", "2");
    String length = Shown.length(share.orElse(0));
    page.leaf("rect", "class", "part", "y", "2", "width", length, "height", "10", "rx", "2");
    if (upper.isPresent() && lower.isPresent()) {
      String high = Shown.length(upper.getAsDouble());
      String low = Shown.length(lower.getAsDouble());
      page.leaf("line", "class", "span", "x1", low, "x2", high, "y1", ROW, "y2", ROW);
      page.leaf("circle", "class", "lower", "cx", low, "cy", ROW, "r", "3.75");
      page.leaf("circle", "class", "upper", "cx", high, "cy", ROW, "r", "3.25");
    }
    page.close("svg");
  }
}
