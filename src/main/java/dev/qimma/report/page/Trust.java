package dev.qimma.report.page;

import dev.qimma.grading.Gradebook;
import dev.qimma.stats.Reliability;
import dev.qimma.text.Message;
import java.util.Locale;
import java.util.OptionalDouble;

/** How far the scores can be relied on, in words, and the figures behind it. */
record Trust(Gradebook book) implements Part {

  /** With fewer learners, chance says as much as the questions do. */
  private static final int ENOUGH = 30;

  /** Two scores that differ by 1.96 · √2 standard errors differ surely, at 95 %. */
  private static final double APART = 1.96 * Math.sqrt(2);

  /** From which alpha on what is said of it. */
  private enum Degree {
    HIGH(0.9),
    GOOD(0.8),
    FAIR(0.7),
    WEAK(0.5),
    POOR(0),
    NEGATIVE(Double.NEGATIVE_INFINITY);

    private final double from;

    Degree(double from) {
      this.from = from;
    }

    static Message of(double alpha) {
      for (Degree degree : values()) {
        if (alpha >= degree.from) {
          return Message.of("reliability." + degree.name().toLowerCase(Locale.ROOT));
        }
      }
      throw new IllegalArgumentException("alpha is no number");
    }
  }

  @Override
  public void write(Markup page) {
    Reliability reliability = book.reliability();
    page.open("div", "class", "pair").open("div").open("p");
    if (reliability.alpha().isEmpty()) {
      page.say("reliability.alpha.none").text(" ").say("reliability.sem.none");
    } else {
      double alpha = reliability.alpha().getAsDouble();
      page.say("reliability.alpha", Shown.decimal(alpha)).text(" ").say(Degree.of(alpha));
    }
    page.close("p").line();
    error(page, reliability.sem());
    Section.about(page, "reliability.meaning");
    int learners = book.standings().size();
    if (learners < ENOUGH) {
      page.say("p", "few", Message.of("reliability.few", learners)).line();
    }
    page.close("div").line();
    figures(page);
    page.close("div").line();
  }

  private void error(Markup page, OptionalDouble error) {
    if (error.isPresent()) {
      double sem = error.getAsDouble();
      double mean = Shown.real(book.totals().mean()).orElse(0);
      page.open("p");
      page.say(
          "reliability.sem",
          Shown.decimal(sem),
          Shown.decimal(mean),
          Shown.decimal(mean - sem),
          Shown.decimal(mean + sem));
      page.text(" ").say("reliability.apart", Shown.decimal(APART * sem)).close("p").line();
    }
  }

  private void figures(Markup page) {
    page.open("div", "class", "scroll").open("table").line();
    page.say("caption", "unseen", Message.of("reliability.more")).open("tbody").line();
    figure(page, "kr21", book.reliability().kr21());
    figure(page, "split-half", book.reliability().splitHalf());
    figure(page, "spearman-brown", book.reliability().spearmanBrown());
    figure(page, "skewness", book.totals().skewness());
    figure(page, "kurtosis", book.totals().kurtosis());
    page.close("tbody").close("table").close("div").line();
  }

  private static void figure(Markup page, String key, OptionalDouble number) {
    Message value =
        number.isEmpty()
            ? Message.of("undefined")
            : Message.of("figure", Shown.decimal(number.getAsDouble()));
    page.open("tr").open("th", "scope", "row").say("reliability." + key).close("th");
    page.say("td", "number", value);
    page.say("td", "quiet", Message.of("reliability." + key + ".about")).close("tr").line();
  }
}
