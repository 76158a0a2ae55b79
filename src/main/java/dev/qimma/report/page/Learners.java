package dev.qimma.report.page;

import dev.qimma.grading.Gradebook;
import dev.qimma.grading.Outcome;
import dev.qimma.grading.Standing;
import dev.qimma.question.Fraction;
import dev.qimma.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * A row for each learner, as many as a page can bear.
 *
 * @param isAnonymous whether learners are numbers
 * @param hasGrades whether it is said of anybody whether they passed
 */
record Learners(Gradebook book, boolean isAnonymous, boolean hasGrades) implements Part {

  static final int LISTED = 2_000;

  static Learners of(Gradebook book, boolean isAnonymous) {
    boolean hasGrades =
        book.standings().stream().anyMatch(standing -> standing.outcome() != Outcome.OPEN);
    return new Learners(book, isAnonymous, hasGrades);
  }

  @Override
  public void write(Markup page) {
    if (isAnonymous) {
      Section.about(page, "learners.anonymous");
    }
    page.say("p", "quiet sorting", Message.of("learners.about")).line();
    List<Standing> standings = book.standings();
    int listed = Math.min(LISTED, standings.size());
    if (listed < standings.size()) {
      page.say("p", "cut", Message.of("learners.cut", number(listed), number(standings.size())));
    }
    page.open("div", "class", "scroll").open("table", "class", "wide").line();
    head(page);
    page.open("tbody").line();
    for (int i = 0; i < listed; i++) {
      row(page, i + 1, standings.get(i));
    }
    page.close("tbody").close("table").close("div").line();
  }

  private static String number(int number) {
    return Integer.toString(number);
  }

  private void head(Markup page) {
    page.open("thead").open("tr");
    column(page, "learner", isAnonymous ? "number" : "name");
    for (String key : List.of("score", "percent", "rank", "answered", "blank", "missing")) {
      column(page, key, "number");
    }
    if (hasGrades) {
      column(page, "grade", "name");
    }
    page.close("tr").close("thead").line();
  }

  private static void column(Markup page, String key, String style) {
    page.open("th", "scope", "col", "class", style).open("button", "type", "button");
    page.say("column." + key).close("button").close("th");
  }

  private void row(Markup page, int place, Standing standing) {
    page.open("tr");
    name(page, place, standing);
    figure(page, standing.score());
    percent(page, standing.percent());
    figure(page, Fraction.of(standing.rank(), 1));
    figure(page, Fraction.of(standing.answered(), 1));
    figure(page, Fraction.of(standing.blank(), 1));
    figure(page, Fraction.of(standing.missing(), 1));
    if (hasGrades) {
      page.open("td");
      if (standing.outcome() != Outcome.OPEN) {
        page.say("grade." + standing.outcome().word());
      }
      page.close("td");
    }
    page.close("tr").line();
  }

  private void name(Markup page, int place, Standing standing) {
    if (isAnonymous) {
      page.open("th", "scope", "row", "class", "number", "data-value", number(place));
      page.say("learners.anonymous.name", number(place)).close("th");
    } else {
      page.open("th", "scope", "row");
      page.name("bdi", "name", standing.learner()).close("th");
    }
  }

  private static void figure(Markup page, Fraction figure) {
    page.open("td", "class", "number", "data-value", figure.plain());
    page.say("figure", Shown.decimal(figure)).close("td");
  }

  private static void percent(Markup page, Optional<Fraction> percent) {
    page.open("td", "class", "number", "data-value", percent.map(Fraction::plain).orElse(""));
    page.say("figure", percent.<Object>map(Shown::decimal).orElse(Message.of("undefined.short")));
    page.close("td");
  }
}
