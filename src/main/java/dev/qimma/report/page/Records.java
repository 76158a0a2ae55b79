package dev.qimma.report.page;

import dev.qimma.grading.Counts;
import dev.qimma.grading.Gradebook;
import dev.qimma.grading.Reject;
import dev.qimma.text.Message;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of every record: the law that nothing is dropped, and why some do not count.
 *
 * @param isAnonymous whether the names of files are left out too
 */
record Records(Gradebook book, boolean isAnonymous) implements Part {

  @Override
  public void write(Markup page) {
    Counts counts = book.counts();
    Section.about(page, "records.about");
    page.open("p", "class", "law");
    term(page, counts.records(), "records.read", "=");
    term(page, counts.graded(), "records.graded", "+");
    term(page, counts.blank(), "records.blank", "+");
    term(page, counts.rejected(), "records.rejected", "");
    page.close("p").line();
    if (counts.rejected() == 0) {
      Section.about(page, "records.none-rejected");
    }
    Map<String, Long> reasons = new TreeMap<>();
    counts.rejects().forEach((reason, n) -> reasons.put("reason." + reason.word(), n));
    table(page, "records.reasons", reasons);
    Map<String, Long> warnings = new TreeMap<>();
    counts.warnings().forEach((kind, n) -> warnings.put("warning." + kind.word(), n));
    table(page, "records.warnings", warnings);
    if (!isAnonymous && !book.firstRejects().isEmpty()) {
      first(page, book.firstRejects());
    }
  }

  private static void term(Markup page, long number, String key, String sign) {
    page.open("span").open("b").text(Long.toString(number)).close("b").text(" ");
    page.say(key).close("span");
    if (!sign.isEmpty()) {
      page.open("i").text(sign).close("i");
    }
  }

  private static void table(Markup page, String heading, Map<String, Long> rows) {
    if (rows.isEmpty()) {
      return;
    }
    page.open("h3").say(heading).close("h3");
    page.open("table").open("thead").open("tr").open("th", "scope", "col").say("column.reason");
    page.close("th").open("th", "scope", "col", "class", "number").say("column.records");
    page.close("th").close("tr").close("thead").open("tbody").line();
    rows.forEach(
        (key, number) -> {
          page.open("tr").open("td").say(key).close("td");
          page.open("td", "class", "number").text(Long.toString(number)).close("td");
          page.close("tr").line();
        });
    page.close("tbody").close("table").line();
  }

  private static void first(Markup page, List<Reject> rejects) {
    page.open("h3").say("records.first").close("h3").open("div", "class", "scroll");
    page.open("table").open("thead").open("tr");
    for (String key : List.of("place", "learner", "reason")) {
      page.open("th", "scope", "col").say("column." + key).close("th");
    }
    page.close("tr").close("thead").open("tbody").line();
    for (Reject reject : rejects) {
      String line = Long.toString(reject.line());
      page.open("tr").say("td", "place", Message.of("records.place", reject.source(), line));
      page.name("td", "name", reject.learner());
      page.say("td", "reason", Message.of("reason." + reject.reason().word()));
      page.close("tr").line();
    }
    page.close("tbody").close("table").close("div").line();
  }
}
