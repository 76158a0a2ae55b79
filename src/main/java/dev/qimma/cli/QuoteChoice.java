package dev.qimma.cli;

import dev.qimma.authoring.writing.BankName;
import dev.qimma.authoring.writing.NewQuote;
import dev.qimma.authoring.writing.PageEdit;
import dev.qimma.authoring.writing.Paragraph;
import dev.qimma.bank.LocatedPassage;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.quiz.Answers;
import dev.qimma.quiz.Console;
import dev.qimma.screen.Document;
import dev.qimma.screen.Run;
import dev.qimma.screen.Style;
import dev.qimma.screen.View;
import dev.qimma.source.Difference;
import dev.qimma.source.Finding;
import dev.qimma.source.Passage;
import dev.qimma.source.SourceText;
import dev.qimma.source.Spot;
import dev.qimma.source.TextQuote;
import dev.qimma.text.Message;
import dev.qimma.text.Numerals;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out with a person which words of a source are meant. */
final class QuoteChoice {

  private static final int WORDS_OF_NAME = 4;
  private static final int SHOWN_BESIDE = 40;

  private final Session session;
  private final QuoteSearch search;

  QuoteChoice(Session session, QuoteSearch search) {
    this.session = session;
    this.search = search;
  }

  /** What it came to. */
  sealed interface Outcome {}

  /** A quote that is in its source. */
  record Chosen(NewQuote quote) implements Outcome {}

  /** Nothing is to be written. */
  record None(int code) implements Outcome {}

  /**
   * Looks for words; where they stand several times, a number chooses, or the person is asked.
   *
   * @param nth the number, if it was given
   */
  Outcome choose(String words, @Nullable Integer nth) {
    List<QuoteSearch.Hit> hits = search.hits(words);
    if (hits.isEmpty()) {
      return nearest(words);
    }
    if (nth != null && (nth < 1 || nth > hits.size())) {
      throw new Failure(Exit.USAGE, Message.of("quote.nth", nth, hits.size()));
    }
    if (hits.size() == 1 || nth != null) {
      QuoteSearch.Hit hit = hits.get(nth == null ? 0 : nth - 1);
      session.print(Document.builder().add(place(hit)).build());
      return chosen(hit);
    }
    return oneOf(hits);
  }

  private Outcome oneOf(List<QuoteSearch.Hit> hits) {
    View view = session.view();
    Document.Builder page = Document.builder();
    page.text(Style.PLAIN, view.say("quote.several", hits.size()));
    for (int at = 0; at < hits.size(); at++) {
      page.gap().line(new Run(at + 1 + ".", Style.KEY)).add(place(hits.get(at)));
    }
    session.print(page.build());
    if (session.settings().isSilent()) {
      throw new Failure(Exit.USAGE, Message.of("error.no-input"), Message.of("quote.nth.remedy"));
    }
    Console.Line line = session.consoleAsItIs().ask("quote.which", view);
    while (line instanceof Console.Typed typed && !typed.text().isBlank()) {
      Optional<Integer> number = number(typed.text(), hits.size());
      if (number.isPresent()) {
        return chosen(hits.get(number.get() - 1));
      }
      line = session.consoleAsItIs().ask("quote.which", view);
    }
    return none(line);
  }

  private static Optional<Integer> number(String typed, int most) {
    return Numerals.parse(typed.strip())
        .filter(n -> n.signum() > 0 && n.compareTo(BigDecimal.valueOf(most)) <= 0)
        .map(BigDecimal::intValue);
  }

  private Outcome none(Console.Line line) {
    session.tell(Message.of("author.nothing"));
    return new None(line instanceof Console.Interrupted ? Exit.INTERRUPTED : Exit.NO);
  }

  private Outcome chosen(QuoteSearch.Hit hit) {
    TextQuote quote =
        NewQuote.of(hit.spot(), hit.text())
            .orElseThrow(
                () ->
                    new Failure(
                        Exit.NO, Message.of("quote.alike"), Message.of("quote.alike.remedy")));
    return new Chosen(
        new NewQuote(
            hit.source(),
            quote,
            paragraph(hit.text(), hit.spot()).map(Paragraph::number).orElse(0)));
  }

  private static Optional<Paragraph> paragraph(SourceText text, Spot spot) {
    return Paragraph.at(spot.place().line(), Paragraph.of(text.original()));
  }

  /** The words with what stands beside them, and where that is. */
  private Document place(QuoteSearch.Hit hit) {
    Spot spot = hit.spot();
    View view = session.view();
    int number = paragraph(hit.text(), spot).map(Paragraph::number).orElse(0);
    return Document.builder()
        .quote(
            Run.of(tail(spot.before())),
            new Run("«" + spot.exact() + "»", Style.QUOTE),
            Run.of(head(spot.after())))
        .text(Style.QUIET, view.say("quote.place", hit.source(), number, spot.place().line()))
        .build();
  }

  private static String tail(String text) {
    int from = Math.max(0, text.length() - SHOWN_BESIDE);
    int space = from == 0 ? -1 : text.indexOf(' ', from);
    return (from == 0 ? "" : "… ") + text.substring(space < 0 ? from : space + 1);
  }

  private static String head(String text) {
    int to = Math.min(text.length(), SHOWN_BESIDE);
    int space = to == text.length() ? -1 : text.lastIndexOf(' ', to);
    return text.substring(0, space <= 0 ? to : space) + (to == text.length() ? "" : " …");
  }

  /** The words are not there; those that come nearest are offered. */
  private Outcome nearest(String words) {
    Optional<QuoteSearch.Near> near = search.near(words);
    if (near.isEmpty()) {
      throw new Failure(Exit.NO, Message.of("quote.missing"), Message.of("quote.missing.remedy"));
    }
    View view = session.view();
    Finding.Misquoted found = near.get().finding();
    Document.Builder page = Document.builder();
    page.text(Style.PLAIN, view.say("quote.near", near.get().source(), found.place().line()));
    page.quote(new Run("«" + found.excerpt() + "»", Style.QUOTE));
    page.text(Style.QUIET, view.messages().sayIsolated(difference(found.difference())));
    session.print(page.build());
    List<QuoteSearch.Hit> hits = search.hits(found.excerpt());
    if (hits.isEmpty() || session.settings().isSilent() || session.isUnattended()) {
      throw new Failure(Exit.NO, Message.of("quote.not-there"), Message.of("quote.missing.remedy"));
    }
    Console.Line line = session.consoleAsItIs().ask("quote.take", view);
    boolean takes = line instanceof Console.Typed typed && Answers.isYes(typed.text());
    return takes ? choose(found.excerpt(), hits.size() == 1 ? 1 : null) : none(line);
  }

  private static Message difference(Difference difference) {
    if (difference.expected().isEmpty() || difference.found().isEmpty()) {
      return Message.of(difference.found().isEmpty() ? "quote.ends" : "quote.source-ends");
    }
    return Message.of(
        "quote.letter",
        difference.place().toString(),
        difference.expectedName(),
        difference.foundName());
  }

  /** The id asked for, or one made of the first words that is free. */
  static String name(String id, String exact, Collection<String> taken) {
    String made = BankName.of(exact, WORDS_OF_NAME);
    return id.isBlank() ? BankName.free(made.isEmpty() ? "quote" : made, taken) : id.strip();
  }

  /** The name of the same quote where the bank has it already. */
  static Optional<String> there(Workbench bench, NewQuote quote) {
    return bench.loaded().bank().passages().values().stream()
        .map(LocatedPassage::passage)
        .filter(one -> one.source().equals(quote.source()) && one.quote().equals(quote.quote()))
        .map(Passage::id)
        .findFirst();
  }

  /** The bank with that quote in it. */
  static Workbench written(Workbench bench, String name, NewQuote quote) {
    String language = bench.language();
    BankFile edited =
        PageEdit.put(bench.main(), "quotes", name, quote.written(language))
            .orElseThrow(() -> Workbench.uneditable(bench.main().path()));
    return bench.with(edited);
  }
}
