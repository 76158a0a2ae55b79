package dev.qimma.report.page;

import dev.qimma.grading.ItemResult;
import dev.qimma.question.Option;
import dev.qimma.stats.ItemStatistics;
import dev.qimma.stats.OptionStatistics;
import dev.qimma.text.Letters;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import java.util.List;

/**
 * A question with what became of it: who chose what, its figures, and what to look at.
 *
 * @param number its place in the test, from 1
 */
record QuestionCard(int number, ItemResult item) implements Part {

  /** More rows than anybody's eyes compare. */
  private static final int MOST_OPTIONS = 30;

  /** Where a link to the question leads. */
  static String anchor(Markup page, int number) {
    return page.language() + "-q" + number;
  }

  @Override
  public void write(Markup page) {
    page.open("div", "class", "card", "id", anchor(page, number)).line();
    page.open("h3").open("b").text(Integer.toString(number)).close("b");
    page.name("span", "id", item.question()).close("h3").line();
    page.wording("p", "stem", item.asked().card().stem()).line();
    Remarks.notes(page, item);
    options(page);
    if (item.options().isEmpty()) {
      solution(page);
    }
    figures(page);
    page.close("div").line();
  }

  private void options(Markup page) {
    page.open("ul", "class", "options").line();
    List<Option> options = item.options();
    if (options.stream().filter(Option::isRight).count() != 1) {
      earned(page);
    }
    options.stream().limit(MOST_OPTIONS).forEach(option -> option(page, option));
    OptionStatistics blank = item.statistics().blank();
    if (!options.isEmpty() && blank.n() > 0) {
      page.open("li", "class", "none").open("span", "class", "letter").text("–").close("span");
      page.open("div", "class", "words").say("question.blank");
      figures(page, new Plot(blank.share(), blank.upper27(), blank.lower27()));
    }
    page.close("ul").line();
  }

  private void earned(Markup page) {
    ItemStatistics figures = item.statistics();
    page.open("li", "class", "earned").open("span", "class", "letter").text("Σ").close("span");
    page.open("div", "class", "words").say("question.earned");
    figures(page, new Plot(Shown.real(item.p()), figures.upper27(), figures.lower27()));
  }

  private void option(Markup page, Option option) {
    OptionStatistics figures = item.statistics().options().get(option.index());
    page.open("li", "class", option.isRight() ? "key" : "other");
    page.open("span", "class", "letter").text(Letters.latin(option.index())).close("span");
    page.open("div", "class", "words");
    if (option.isRight()) {
      page.open("span", "class", "keyword").text("✓ ").say("question.key").close("span");
    }
    page.wording("span", "option", option.text());
    figures(page, new Plot(figures.share(), figures.upper27(), figures.lower27()));
  }

  /** Ends a row: the share drawn and in figures. */
  private static void figures(Markup page, Plot plot) {
    if (plot.upper().isPresent()) {
      Message groups =
          Message.of("option.groups", Shown.percent(plot.upper()), Shown.percent(plot.lower()));
      page.say("small", "quiet", groups);
    }
    page.close("div");
    plot.write(page);
    page.say("span", "share", Shown.percent(plot.share())).close("li").line();
  }

  private void solution(Markup page) {
    page.open("p", "class", "solution").open("span", "class", "keyword").text("✓ ");
    page.say("question.solution").close("span");
    List<Localized> lines = item.asked().solution();
    for (int i = 0; i < Math.min(lines.size(), MOST_OPTIONS); i++) {
      page.text(i == 0 ? " " : " · ").wording("span", "words", lines.get(i));
    }
    page.close("p").line();
  }

  private void figures(Markup page) {
    page.open("dl", "class", "facts").line();
    figure(page, "question.p", Shown.decimal(item.p()));
    figure(page, "question.r", Shown.decimal(item.statistics().rRest()));
    figure(page, "question.d", Shown.decimal(item.statistics().d27()));
    figure(page, "question.points", Shown.decimal(item.max()));
    page.close("dl").open("p", "class", "quiet").say("question.answered", item.answered());
    if (item.blank() > 0) {
      page.text(" · ").say("question.blanks", item.blank());
    }
    if (item.missing() > 0) {
      page.text(" · ").say("question.missing", item.missing());
    }
    page.close("p").line();
  }

  private static void figure(Markup page, String key, Object value) {
    page.open("div").say("dt", "name", Message.of(key));
    page.say("dd", "number", Message.of("figure", value)).close("div").line();
  }
}
