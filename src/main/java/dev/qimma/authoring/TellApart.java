package dev.qimma.authoring;

import dev.qimma.bank.LocatedPassage;
import dev.qimma.bank.syntax.Piece;
import dev.qimma.edit.Edit;
import dev.qimma.source.Passage;
import dev.qimma.source.SourceText;
import dev.qimma.source.TextQuote;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes what stands beside a quote where its words stand several times in the source: of its first
 * place there.
 *
 * @param quotes of a file, by the places of their exact words
 * @param texts of sources, by their ids
 */
record TellApart(Map<Integer, Passage> quotes, Map<String, SourceText> texts) implements Pass {

  static TellApart of(
      String path,
      Manuscript file,
      Collection<LocatedPassage> passages,
      Map<String, SourceText> texts) {
    Map<Integer, Passage> quotes = new HashMap<>();
    for (LocatedPassage passage : passages) {
      if (passage.file().path().equals(path)) {
        int at = file.text().offsetByCodePoints(0, passage.exact().from());
        quotes.put(at, passage.passage());
      }
    }
    return new TellApart(quotes, texts);
  }

  @Override
  public List<Mend> mends(Manuscript file) {
    List<Mend> mends = new ArrayList<>();
    file.root()
        .all()
        .filter(Piece.Mapping.class::isInstance)
        .forEach(map -> mend(file, (Piece.Mapping) map).ifPresent(mends::add));
    return mends;
  }

  private Optional<Mend> mend(Manuscript file, Piece.Mapping map) {
    Optional<Piece.Entry> exact = map.entry("exact");
    Passage passage = exact.map(entry -> quotes.get(entry.value().start())).orElse(null);
    boolean isBare = map.entry("prefix").isEmpty() && map.entry("suffix").isEmpty();
    if (passage == null || !isBare || !texts.containsKey(passage.source())) {
      return Optional.empty();
    }
    int at = exact.orElseThrow().key().start();
    String behind = map.isFlow() ? ", " : "\n" + " ".repeat(file.column(at));
    return Optional.ofNullable(texts.get(passage.source()))
        .flatMap(text -> text.firstOf(passage.quote()))
        .map(quote -> Edit.insert(at, written(quote) + behind))
        .map(edit -> Mend.of(Message.of("mend.context", passage.id()), edit));
  }

  private static String written(TextQuote quote) {
    boolean isBefore = !quote.prefix().isEmpty();
    String words = isBefore ? quote.prefix() : quote.suffix();
    String escaped = words.replace("\\", "\\\\").replace("\"", "\\\"");
    return (isBefore ? "prefix" : "suffix") + ": \"" + escaped + '"';
  }
}
