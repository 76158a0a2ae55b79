package dev.qimma.authoring;

import dev.qimma.bank.syntax.Piece;
import dev.qimma.edit.Edit;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the ids of questions that have none.
 *
 * @param made by the place of the question's first key
 */
record GiveIds(Map<Integer, String> made) implements Pass {

  private static final String ID = "id";

  @Override
  public List<Mend> mends(Manuscript file) {
    List<Mend> mends = new ArrayList<>();
    for (Piece.Mapping question : file.questions()) {
      String id = question.entries().isEmpty() ? null : made.get(start(question));
      if (id != null) {
        Message what = Message.of("mend.id", id);
        edit(file, question, id)
            .ifPresent(edit -> mends.add(new Mend(start(question), what, List.of(edit))));
      }
    }
    return mends;
  }

  static int start(Piece.Mapping question) {
    return question.entries().get(0).key().start();
  }

  private static Optional<Edit> edit(Manuscript file, Piece.Mapping question, String id) {
    Optional<Piece.Entry> there = question.entry(ID);
    if (there.isPresent()) {
      return filled(file, there.get(), id);
    }
    int start = start(question);
    String before = file.text().substring(file.lineStart(start), start);
    if (question.isFlow()) {
      return Optional.of(Edit.insert(start, ID + ": " + id + ", "));
    }
    boolean isSure = before.chars().allMatch(c -> c == ' ' || c == '-');
    String indent = " ".repeat(file.column(start));
    return isSure
        ? Optional.of(Edit.insert(start, ID + ": " + id + "\n" + indent))
        : Optional.empty();
  }

  /** The key is there, and nothing behind it. */
  private static Optional<Edit> filled(Manuscript file, Piece.Entry entry, String id) {
    Piece value = entry.value();
    if (value.end() > value.start()) {
      return Optional.of(new Edit(value.start(), value.end(), id));
    }
    int colon = file.text().indexOf(':', entry.key().end());
    return colon < 0 ? Optional.empty() : Optional.of(Edit.insert(colon + 1, " " + id));
  }
}
