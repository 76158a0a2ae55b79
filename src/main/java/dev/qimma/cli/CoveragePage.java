package dev.qimma.cli;

import dev.qimma.lint.BankCoverage;
import dev.qimma.screen.Document;
import dev.qimma.screen.Run;
import dev.qimma.screen.Style;
import dev.qimma.screen.View;
import dev.qimma.source.Coverage;

/** What a bank leaves out, for a person. */
final class CoveragePage {

  private static final int ALL = 100;

  private CoveragePage() {}

  static Document of(BankCoverage bank, View view) {
    Document.Builder page = Document.builder();
    page.text(Style.HEADING, bank.bank());
    bank.sources().forEach((source, coverage) -> add(page, source, coverage, view));
    bank.missing().forEach(source -> page.text(Style.QUIET, view.say("coverage.no-text", source)));
    page.text(Style.PLAIN, view.say("coverage.objectives", bank.thinObjectives().size()));
    bank.thinObjectives()
        .forEach(
            (id, questions) ->
                page.item(
                    Run.of("   "),
                    new Run(id, Style.KEY),
                    new Run(" · " + view.say("objectives.questions", questions), Style.QUIET)));
    page.text(Style.PLAIN, view.say("coverage.quotes", bank.unusedQuotes().size()));
    bank.unusedQuotes().forEach(id -> page.item(Run.of("   "), new Run(id, Style.KEY)));
    return page.gap().build();
  }

  private static void add(Document.Builder page, String source, Coverage coverage, View view) {
    int words = coverage.words();
    long percent = words == 0 ? 0 : Math.round((double) coverage.quoted() * ALL / words);
    page.text(Style.PLAIN, view.say("coverage.share", percent, source, coverage.quoted(), words));
    page.text(
        Style.PLAIN,
        view.say("coverage.gaps", coverage.gaps().size(), coverage.sentences().size()));
    for (Coverage.Sentence gap : coverage.gaps()) {
      page.item(
          Run.of("   "),
          new Run(gap.place() + " ", Style.KEY),
          new Run(view.say("coverage.gap", gap.quoted(), gap.words()) + " ", Style.QUIET),
          Run.of(gap.text()));
    }
  }
}
