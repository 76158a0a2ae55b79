package dev.qimma.report.page;

import dev.qimma.grading.Gradebook;
import dev.qimma.text.Message;

/** All questions in one picture, by difficulty and discrimination. */
record Landscape(Gradebook book) implements Part {

  @Override
  public void write(Markup page) {
    ItemMap map = new ItemMap(book.items());
    if (map.isEmpty()) {
      Section.about(page, "map.none");
      return;
    }
    Section.about(page, "map.about");
    page.open("figure").line();
    map.write(page);
    page.open("ul", "class", "legend").line();
    for (Look look : Look.values()) {
      page.open("li").open("svg", "viewBox", "-9 -9 18 18", "aria-hidden", "true");
      Draw.sign(page, look, 0, 0);
      page.close("svg").say(Message.of("map." + look.word())).close("li").line();
    }
    page.close("ul").close("figure").line();
    if (map.missing() > 0) {
      Section.about(page, "map.missing", map.missing());
    }
  }
}
