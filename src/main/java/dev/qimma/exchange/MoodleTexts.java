package dev.qimma.exchange;

import dev.qimma.diagnostic.Span;
import dev.qimma.format.HtmlQuote;
import dev.qimma.format.HtmlText;
import dev.qimma.question.Fraction;
import dev.qimma.text.Localized;
import java.util.ArrayList;
import java.util.List;

/** The texts of one question of an LMS as a bank has them; what they do not carry is reported. */
public final class MoodleTexts {

  private final Report report;
  private final Span place;
  private final String question;
  private final List<Quote> quotes = new ArrayList<>();

  /** Reads texts of one question. */
  public MoodleTexts(Report report, Span place, String question) {
    this.report = report;
    this.place = place;
    this.question = question;
  }

  /** An answer that may be typed, with its share of the points. */
  public record Typed(String text, Fraction weight, Localized feedback) {}

  /** The quotes found in the texts read so far. */
  public List<Quote> quotes() {
    return List.copyOf(quotes);
  }

  /** A text of HTML. */
  public Localized html(String text) {
    return taken(HtmlText.read(text));
  }

  /** Lines in which tags may stand. */
  public Localized lines(String text) {
    return taken(HtmlText.readLines(text));
  }

  /** A text as it is. */
  public Localized plain(String text) {
    String bare = text.strip();
    return bare.isEmpty() ? Localized.EMPTY : Localized.of(Incoming.UNTOLD, bare);
  }

  /** A text as it is, unless it is marked as being in several languages. */
  public Localized string(String text) {
    boolean isMarked = text.contains("class=\"multilang\"") || text.contains("{mlang ");
    return isMarked ? html(text) : plain(text);
  }

  private Localized taken(HtmlText.Read read) {
    read.dropped().forEach(what -> report.changed(place, question, "media", what));
    read.quotes().stream().map(MoodleTexts::quote).forEach(quotes::add);
    return read.text().isBlank() ? Localized.EMPTY : read.text();
  }

  private static Quote quote(HtmlQuote quote) {
    return new Quote(
        quote.id(),
        quote.source(),
        quote.title(),
        quote.language(),
        quote.exact(),
        quote.by(),
        quote.where(),
        quote.translation());
  }

  /** A quote as a block of HTML. */
  public static String html(Quote quote) {
    return HtmlText.write(
        new HtmlQuote(
            quote.id(),
            quote.source(),
            quote.title(),
            quote.language(),
            quote.exact(),
            quote.by(),
            quote.where(),
            quote.translation()));
  }

  /** Of answers that may be typed, those that are right; a star stands for anything. */
  public List<String> accepted(List<Typed> answers) {
    List<String> accepted = new ArrayList<>();
    Fraction best = answers.stream().map(Typed::weight).reduce(Fraction.ZERO, Fraction::max);
    for (Typed answer : answers) {
      String bare = answer.text().replace("\\*", "\0");
      boolean isRight = best.isPositive() && answer.weight().equals(best);
      if (!answer.feedback().isBlank()) {
        report.changed(place, question, "feedback", answer.feedback());
      }
      if (isRight && bare.indexOf('*') >= 0) {
        report.changed(place, question, "star", answer.text());
      } else if (isRight && !bare.isBlank()) {
        accepted.add(bare.replace('\0', '*').strip());
      } else if (answer.weight().isPositive()) {
        report.changed(place, question, "partly", answer.text());
      }
    }
    return accepted.stream().distinct().toList();
  }

  /** An answer to be typed, in which a star is one. */
  public static String typed(String text) {
    return text.replace("*", "\\*");
  }
}
