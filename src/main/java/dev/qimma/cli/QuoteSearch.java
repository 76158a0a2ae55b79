package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.lint.Evidence;
import dev.qimma.lint.SourceAtHand;
import dev.qimma.source.Finding;
import dev.qimma.source.SourceText;
import dev.qimma.source.Spot;
import dev.qimma.source.TextQuote;
import dev.qimma.text.EditDistance;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The texts of a bank that words are looked for in, by the id of their source. */
record QuoteSearch(Map<String, SourceText> texts) {

  private static final int NEAR = 3;

  /** Where words stand. */
  record Hit(String source, SourceText text, Spot spot) {}

  /** Words much like those sought. */
  record Near(String source, Finding.Misquoted finding) {}

  /** Looks in one source, or with an empty name in all; ends the verb where no text is at hand. */
  static QuoteSearch in(Workbench bench, String source) {
    Bank bank = bench.loaded().bank();
    Evidence evidence = bench.evidence(bank);
    if (!source.isEmpty() && !bank.sources().containsKey(source)) {
      Optional<String> near = EditDistance.nearest(source, bank.sources().keySet(), NEAR);
      throw new Failure(
          Exit.USAGE,
          Message.of("check.no-source", source),
          near.map(name -> Message.of("usage.near", name)).orElse(null));
    }
    Map<String, SourceText> texts = new LinkedHashMap<>();
    for (String id : bank.sources().keySet()) {
      if (source.isEmpty() || source.equals(id)) {
        evidence.text(id).map(SourceAtHand::text).ifPresent(text -> texts.put(id, text));
      }
    }
    if (texts.isEmpty()) {
      throw new Failure(
          Exit.UNREADABLE, Message.of("quote.no-text"), Message.of("quote.no-text.remedy"));
    }
    return new QuoteSearch(texts);
  }

  /** Where the words stand; where nowhere, the same but for what keyboards do not have. */
  List<Hit> hits(String words) {
    List<Hit> exact = hits(text -> text.spots(words));
    return exact.isEmpty() ? hits(text -> text.spotsAlike(words)) : exact;
  }

  private List<Hit> hits(Function<SourceText, List<Spot>> find) {
    List<Hit> hits = new ArrayList<>();
    texts.forEach(
        (source, text) -> find.apply(text).forEach(spot -> hits.add(new Hit(source, text, spot))));
    return hits;
  }

  /** The words that come nearest, where they stand nowhere. */
  Optional<Near> near(String words) {
    return texts.entrySet().stream()
        .map(entry -> Map.entry(entry.getKey(), entry.getValue().find(TextQuote.of(words))))
        .filter(entry -> entry.getValue() instanceof Finding.Misquoted)
        .map(entry -> new Near(entry.getKey(), (Finding.Misquoted) entry.getValue()))
        .findFirst();
  }
}
