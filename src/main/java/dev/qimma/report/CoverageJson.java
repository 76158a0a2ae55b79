package dev.qimma.report;

import dev.qimma.lint.BankCoverage;
import dev.qimma.question.Fraction;
import dev.qimma.source.Coverage;
import java.util.List;

/** What banks leave out, as the JSON of {@code qimma coverage}. */
public final class CoverageJson {

  private static final String SCHEMA = "qimma.coverage/1";

  private CoverageJson() {}

  /** One object in one line. */
  public static String of(List<BankCoverage> banks) {
    return Json.object(
        json -> json.put("schema", SCHEMA).list("banks", banks, bank -> write(json, bank)));
  }

  private static void write(Json json, BankCoverage bank) {
    json.put("bank", bank.bank())
        .list(
            "sources",
            List.copyOf(bank.sources().entrySet()),
            source -> write(json, source.getKey(), source.getValue()))
        .words("sources_without_text", bank.missing())
        .list(
            "objectives",
            List.copyOf(bank.thinObjectives().entrySet()),
            one -> json.put("id", one.getKey()).put("questions", one.getValue()))
        .words("unused_quotes", bank.unusedQuotes());
  }

  private static void write(Json json, String source, Coverage coverage) {
    int words = coverage.words();
    json.put("id", source)
        .put("words", words)
        .put("quoted_words", coverage.quoted())
        .put("share", words == 0 ? Fraction.ZERO : Fraction.of(coverage.quoted(), words))
        .put("sentences", coverage.sentences().size())
        .list("gaps", coverage.gaps(), gap -> write(json, gap));
  }

  private static void write(Json json, Coverage.Sentence gap) {
    json.put("line", gap.place().line())
        .put("column", gap.place().column())
        .put("words", gap.words())
        .put("quoted_words", gap.quoted())
        .put("text", gap.text());
  }
}
