package dev.qimma.report.page;

import dev.qimma.bank.Bank;
import dev.qimma.grading.Distribution;
import dev.qimma.grading.Gradebook;
import dev.qimma.question.Fraction;
import dev.qimma.text.Message;
import java.util.List;
import java.util.Optional;

/** What was graded, the way to the sections, and the figures that one looks for first. */
record Heading(Gradebook book, List<Bank> banks, List<Section> sections) implements Part {

  @Override
  public void write(Markup page) {
    page.open("header").line().say("p", "eyebrow", Message.of("eyebrow"));
    page.open("h1");
    for (int i = 0; i < banks.size(); i++) {
      page.text(i == 0 ? "" : " · ").wording("span", "title", banks.get(i).title());
    }
    page.close("h1").line();
    page.say("p", "lead", lead());
    String other = page.language().equals("ar") ? "en" : "ar";
    page.open("button", "class", "turn", "lang", other, "type", "button");
    page.say("language.other").close("button").line().close("header").line();
    contents(page);
    tiles(page);
  }

  private Message lead() {
    return book.standings().isEmpty()
        ? Message.of("lead.nobody")
        : Message.of(
            "lead",
            book.standings().size(),
            book.bank().questions(),
            Shown.decimal(book.bank().max()));
  }

  private void contents(Markup page) {
    page.open("nav").open("ul").line();
    for (Section section : sections) {
      page.open("li").open("a", "href", "#" + section.anchor(page));
      page.say(section.key()).close("a").close("li").line();
    }
    page.close("ul").close("nav").line();
  }

  private void tiles(Markup page) {
    Distribution totals = book.totals();
    page.open("div", "class", "tiles").line();
    tile(page, "mean", number(totals.mean()), Shown.decimal(book.bank().max()));
    tile(page, "median", number(totals.quantile(Distribution.MEDIAN)));
    tile(page, "sd", number(totals.deviation()));
    tile(page, "range", range());
    tile(
        page,
        "alpha",
        book.reliability().alpha().isEmpty()
            ? Optional.empty()
            : Optional.of(Shown.decimal(book.reliability().alpha())));
    if (book.anyBelowPass()) {
      int below = book.standings().belowPass();
      tile(page, "below", Optional.of(Integer.toString(below)), book.standings().size());
    }
    page.close("div").line();
  }

  private static Optional<Object> number(Optional<Fraction> number) {
    return number.map(Shown::decimal);
  }

  private Optional<Object> range() {
    Distribution totals = book.totals();
    return totals
        .least()
        .map(
            least ->
                Message.of("tile.range.value", Shown.decimal(least), Shown.decimal(totals.most())));
  }

  /** A word where the figure is not defined. */
  private static void tile(Markup page, String key, Optional<Object> figure, Object... arguments) {
    page.open("div", "class", "tile").say("span", "name", Message.of("tile." + key));
    Message value = figure.map(Heading::message).orElse(Message.of("undefined"));
    page.say("strong", figure.isEmpty() ? "word" : "figure", value);
    page.say("span", "of", Message.of("tile." + key + ".of", arguments)).close("div").line();
  }

  private static Message message(Object figure) {
    return figure instanceof Message message ? message : Message.of("figure", figure);
  }
}
