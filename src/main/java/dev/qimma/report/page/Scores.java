package dev.qimma.report.page;

import dev.qimma.grading.Gradebook;
import dev.qimma.text.Message;

/** The scores: how many learners reached which, drawn and as a table. */
record Scores(Gradebook book) implements Part {

  @Override
  public void write(Markup page) {
    if (book.totals().size() == 0) {
      Section.about(page, "scores.none");
      return;
    }
    Section.about(page, "scores.about");
    Bins bins = Bins.of(book.totals(), book.bank().max());
    page.open("figure").line();
    new Histogram(bins, book.totals()).write(page);
    table(page, bins);
    page.close("figure").line();
  }

  private static void table(Markup page, Bins bins) {
    page.open("details").say("summary", "quiet", Message.of("scores.table"));
    page.open("table").open("thead").open("tr").open("th", "scope", "col").say("column.marks");
    page.close("th").open("th", "scope", "col", "class", "number").say("column.learners");
    page.close("th").close("tr").close("thead").open("tbody").line();
    for (int i = 0; i < bins.size(); i++) {
      page.open("tr").open("th", "scope", "row");
      page.say("scores.from-to", Shown.decimal(bins.border(i)), Shown.decimal(bins.border(i + 1)));
      page.close("th").open("td", "class", "number");
      page.text(Long.toString(bins.learners().get(i))).close("td").close("tr").line();
    }
    page.close("tbody").close("table").close("details").line();
  }
}
