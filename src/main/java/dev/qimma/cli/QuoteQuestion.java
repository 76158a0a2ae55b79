package dev.qimma.cli;

import dev.qimma.authoring.writing.Draft;
import dev.qimma.authoring.writing.Form;
import dev.qimma.bank.Bank;
import dev.qimma.screen.Document;
import dev.qimma.screen.Style;
import dev.qimma.text.Message;
import java.util.List;
import java.util.Optional;

/** Asks which quote a question rests on: one of the bank, or words to be found in a source. */
final class QuoteQuestion {

  private static final int MOST_SHOWN = 12;

  private final Session session;
  private final Interview interview;

  QuoteQuestion(Session session, Interview interview) {
    this.session = session;
    this.interview = interview;
  }

  /** Asks; the bank that comes back has a quote more where new words were found. */
  Workbench ask(Draft draft, Workbench bench) {
    Bank bank = bench.loaded().bank();
    List<String> ids = bank.passages().keySet().stream().filter(id -> !id.contains("#")).toList();
    if (ids.isEmpty() && bank.sources().isEmpty()) {
      return bench;
    }
    Document.Builder page = Document.builder().text(Style.QUIET, session.view().say("ask.quote"));
    if (!ids.isEmpty()) {
      List<String> last = ids.subList(Math.max(0, ids.size() - MOST_SHOWN), ids.size());
      page.text(Style.QUIET, session.view().say("ask.quotes", String.join(", ", last)));
    }
    interview.show(page.build());
    while (true) {
      String typed = interview.line("quote> ").strip();
      if (typed.isEmpty()) {
        draft.answer(Form.QUOTE, List.of());
        return bench;
      }
      if (ids.contains(typed)) {
        draft.answer(Form.QUOTE, List.of(typed));
        return bench;
      }
      Optional<Workbench> quoted = found(typed, draft, bench);
      if (quoted.isPresent()) {
        return quoted.get();
      }
    }
  }

  /** The words looked for in the sources; what is wrong with them is told. */
  private Optional<Workbench> found(String words, Draft draft, Workbench bench) {
    try {
      QuoteSearch search = QuoteSearch.in(bench, "");
      QuoteChoice.Outcome outcome = new QuoteChoice(session, search).choose(words, null);
      if (!(outcome instanceof QuoteChoice.Chosen chosen)) {
        return Optional.empty();
      }
      Optional<String> there = QuoteChoice.there(bench, chosen.quote());
      String id =
          there.orElseGet(
              () ->
                  QuoteChoice.name(
                      "",
                      chosen.quote().quote().exact(),
                      List.copyOf(bench.loaded().bank().passages().keySet())));
      draft.answer(Form.QUOTE, List.of(id));
      return Optional.of(
          there.isPresent() ? bench : QuoteChoice.written(bench, id, chosen.quote()));
    } catch (Failure failure) {
      interview.say(Message.of("ask.quote.fault", failure.fault()));
      return Optional.empty();
    }
  }
}
