package dev.qimma.lint;

import dev.qimma.bank.Bank;
import dev.qimma.bank.LocatedPassage;
import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Span;
import dev.qimma.question.Question;
import dev.qimma.source.Finding;
import dev.qimma.source.Passage;
import dev.qimma.source.Place;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The quotes of a bank, and what one rule has to say about them. */
record Quotes(Bank bank, Rule rule, Problems problems) {

  private static final int PLACES_TOLD = 5;

  /** Looks for each quote whose source is at hand. */
  void eachFound(Evidence evidence, BiConsumer<LocatedPassage, Finding> told) {
    for (LocatedPassage quote : bank.passages().values()) {
      evidence
          .text(quote.passage().source())
          .map(source -> source.text().find(quote.passage().quote()))
          .ifPresent(finding -> told.accept(quote, finding));
    }
  }

  /** Reports a problem of a whole quote. */
  void report(LocatedPassage quote, String variant, Object... others) {
    report(quote, place(quote), variant, others);
  }

  /** The quote with its extent, or where its words begin when that is another line. */
  private static Span place(LocatedPassage quote) {
    Span first = quote.at(0);
    return first.line() == quote.span().line() ? quote.span() : first;
  }

  /** Reports a problem; the names of quote and source go before the other arguments. */
  void report(LocatedPassage quote, Span span, String variant, Object... others) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(quote.passage().id());
    arguments.add(quote.passage().source());
    arguments.addAll(List.of(others));
    report(span, questionOf(quote.passage()), variant, arguments);
  }

  /** Reports a problem of a source, where its first quote stands. */
  void reportSource(String source, String variant, Object... others) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(source);
    arguments.addAll(List.of(others));
    Span place =
        bank.passages().values().stream()
            .filter(quote -> quote.passage().source().equals(source))
            .map(Quotes::place)
            .findFirst()
            .orElseGet(bank::location);
    report(place, "", variant, arguments);
  }

  void report(Span span, String question, String variant, List<Object> arguments) {
    String key = rule.code() + "." + variant;
    problems.add(
        rule, span, question, new Message(key, arguments), new Message(key + ".remedy", arguments));
  }

  /** The only question that leans on a passage; empty when several do, or none. */
  private String questionOf(Passage passage) {
    List<Question> questions =
        bank.questions().stream().filter(q -> q.card().passages().contains(passage)).toList();
    return questions.size() == 1 ? questions.get(0).card().id() : "";
  }

  static List<String> places(List<Place> places) {
    return places.stream().limit(PLACES_TOLD).map(Place::toString).toList();
  }
}
