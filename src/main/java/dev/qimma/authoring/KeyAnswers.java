package dev.qimma.authoring;

import dev.qimma.bank.syntax.Piece;
import dev.qimma.edit.Edit;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes {@code right} for an {@code answer} that is one of the options beside it. */
final class KeyAnswers implements Pass {

  private static final String ANSWER = "answer";
  private static final String RIGHT = "right";

  @Override
  public List<Mend> mends(Manuscript file) {
    List<Mend> mends = new ArrayList<>();
    for (Piece.Mapping question : file.questions()) {
      Optional<Piece.Entry> answer = question.entry(ANSWER);
      if (answer.isPresent() && question.entry(RIGHT).isEmpty() && isOption(question)) {
        Piece key = answer.get().key();
        mends.add(
            Mend.of(
                Message.of("mend.key", ANSWER, RIGHT), new Edit(key.start(), key.end(), RIGHT)));
      }
    }
    return mends;
  }

  private static boolean isOption(Piece.Mapping question) {
    Set<String> answers = texts(Manuscript.value(question, ANSWER));
    return !answers.isEmpty() && texts(Manuscript.value(question, "options")).containsAll(answers);
  }

  private static Set<String> texts(Optional<Piece> value) {
    Set<String> texts = new HashSet<>();
    value.ifPresent(
        piece ->
            piece
                .all()
                .filter(Piece.Scalar.class::isInstance)
                .forEach(scalar -> texts.add(((Piece.Scalar) scalar).text().strip())));
    return texts;
  }
}
