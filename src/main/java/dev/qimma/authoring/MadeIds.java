package dev.qimma.authoring;

import dev.qimma.bank.syntax.Piece;
import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ids that a bank's questions go by where none is written: those the reader made. */
final class MadeIds {

  private final Map<Span, String> made = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * From what the reader said of a bank.
   *
   * @param files all of that bank
   */
  MadeIds(List<Diagnostic> diagnostics, Collection<Manuscript> files) {
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.rule() == Rule.NO_ID) {
        Span span = diagnostic.span();
        made.put(Span.at(span.file(), span.line(), span.column()), diagnostic.question());
      }
    }
    for (Manuscript file : files) {
      file.questions().forEach(this::take);
    }
  }

  private void take(Piece.Mapping question) {
    if (Manuscript.value(question, "id").orElse(null) instanceof Piece.Scalar id
        && !id.text().isBlank()) {
      taken.add(id.text().strip());
    }
  }

  /** The ids to be written into a file. */
  GiveIds of(String path, Manuscript file) {
    Map<Integer, String> ids = new HashMap<>();
    int line = 1;
    int seen = 0;
    for (Piece.Mapping question : file.questions()) {
      if (question.entries().isEmpty()) {
        continue;
      }
      int start = GiveIds.start(question);
      line += (int) file.text().substring(seen, start).chars().filter(c -> c == '\n').count();
      seen = start;
      int column = file.text().codePointCount(file.lineStart(start), start) + 1;
      String id = made.get(Span.at(path, line, column));
      if (id != null && hasStem(question)) {
        ids.put(start, free(id));
      }
    }
    return new GiveIds(ids);
  }

  /** A question without words has nothing that an id could be made of. */
  private static boolean hasStem(Piece.Mapping question) {
    return Manuscript.value(question, "q")
        .filter(q -> !(q instanceof Piece.Scalar stem && stem.text().isBlank()))
        .isPresent();
  }

  /** Not one that is written at a question further down. */
  private String free(String id) {
    String free = id;
    for (int n = 2; !taken.add(free); n++) {
      free = id + "-" + n;
    }
    return free;
  }
}
