package dev.qimma.report.page;

import dev.qimma.text.Message;

/**
 * A bar with its name before it and its number behind it.
 *
 * @param share of the whole length, 0 to 1
 * @param value the number in words
 */
record Gauge(Name name, double share, Message value) {

  /** Writes the name of a bar. */
  @FunctionalInterface
  interface Name {
    void write(Markup page);
  }

  /** Named by words of the page. */
  static Gauge of(Message name, double share, Message value) {
    return new Gauge(page -> page.say("span", "words", name), share, value);
  }

  void write(Markup page) {
    page.open("li").open("div", "class", "statement");
    name.write(page);
    page.close("div").open("svg", "class", "meter", "aria-hidden", "true");
    page.leaf("rect", "class", "track", "width", "100%", "height", "10", "rx", "3");
    page.leaf("rect", "class", "part", "width", Shown.length(share), "height", "10", "rx", "3");
    page.close("svg").say("span", "value", value).close("li").line();
  }
}
