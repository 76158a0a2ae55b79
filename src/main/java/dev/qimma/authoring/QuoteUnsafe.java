package dev.qimma.authoring;

import dev.qimma.bank.syntax.Piece;
import dev.qimma.bank.yaml.UnsafeScalar;
import dev.qimma.edit.Edit;
import dev.qimma.text.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts in quotation marks what readers of YAML 1.1 turn into something else. */
final class QuoteUnsafe implements Pass {

  /** Keys that take no text, so that quotation marks would only hide what is wrong. */
  private static final Set<String> NO_TEXTS = Set.of("answer", "shuffle");

  @Override
  public List<Mend> mends(Manuscript file) {
    Set<Piece> others = new HashSet<>();
    file.entries()
        .filter(entry -> entry.name().filter(NO_TEXTS::contains).isPresent())
        .forEach(entry -> others.add(entry.value()));
    return file.root()
        .all()
        .filter(piece -> piece instanceof Piece.Scalar scalar && isUnsafe(scalar))
        .filter(piece -> !others.contains(piece))
        .map(piece -> quoted((Piece.Scalar) piece))
        .toList();
  }

  private static boolean isUnsafe(Piece.Scalar scalar) {
    return scalar.style() == Piece.Style.PLAIN
        && !scalar.isNamed()
        && UnsafeScalar.is(scalar.text());
  }

  private static Mend quoted(Piece.Scalar scalar) {
    String text = '"' + scalar.text() + '"';
    return Mend.of(
        Message.of("mend.quoted", scalar.text()), new Edit(scalar.start(), scalar.end(), text));
  }
}
