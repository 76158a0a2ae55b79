package dev.qimma.authoring;

import dev.qimma.bank.KnownKeys;
import dev.qimma.bank.syntax.Piece;
import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Rule;
import dev.qimma.edit.Edit;
import dev.qimma.text.EditDistance;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes the key that was meant where an unknown one stands: for a long name the short one, for a
 * slip the only key that is near. Not where that key is there already.
 *
 * @param meant by the place of the unknown key, as the reader suggests it
 */
record RenameKeys(Map<Integer, String> meant) implements Pass {

  private static final int NEAR = 2;

  /** A slip of two letters makes something else of a shorter word. */
  private static final int LEAST_LETTERS = 5;

  /** What the reader says of unknown keys in a file. */
  static RenameKeys of(String path, Manuscript file, List<Diagnostic> diagnostics) {
    Places places = new Places(file.text());
    Map<Integer, String> meant = new HashMap<>();
    for (Diagnostic told : diagnostics) {
      List<Object> arguments = told.message().arguments();
      if (told.rule() == Rule.UNKNOWN_KEY
          && told.span().file().equals(path)
          && told.message().key().equals("QE002.near")) {
        meant.put(places.offset(told.span()), String.valueOf(arguments.get(1)));
      }
    }
    return new RenameKeys(meant);
  }

  @Override
  public List<Mend> mends(Manuscript file) {
    Set<Piece> questions = new HashSet<>(file.questions());
    List<Mend> mends = new ArrayList<>();
    file.root()
        .all()
        .filter(Piece.Mapping.class::isInstance)
        .map(Piece.Mapping.class::cast)
        .forEach(
            map -> {
              Set<String> known =
                  map.equals(file.root())
                      ? KnownKeys.ofFiles()
                      : questions.contains(map) ? KnownKeys.ofQuestions() : KnownKeys.ofOthers();
              collect(map, known, mends);
            });
    return mends;
  }

  private void collect(Piece.Mapping map, Set<String> known, List<Mend> mends) {
    Set<String> there = new HashSet<>();
    map.entries().forEach(entry -> entry.name().ifPresent(there::add));
    for (Piece.Entry entry : map.entries()) {
      String key = meant.get(entry.key().start());
      if (key != null
          && entry.key() instanceof Piece.Scalar typed
          && !typed.isNamed()
          && isSure(typed.text(), key, known)
          && there.add(key)) {
        mends.add(
            Mend.of(
                Message.of("mend.key", typed.text(), key),
                new Edit(typed.start(), typed.end(), key)));
      }
    }
  }

  /** A long name stands for one key; a slip must be near to no other. */
  private static boolean isSure(String typed, String key, Set<String> known) {
    if (KnownKeys.meantBy(typed).filter(key::equals).isPresent()) {
      return true;
    }
    long near = known.stream().filter(k -> EditDistance.between(typed, k, NEAR) <= NEAR).count();
    boolean isLongEnough = typed.length() >= LEAST_LETTERS;
    return near == 1 && (isLongEnough || EditDistance.between(typed, key, NEAR) < NEAR);
  }
}
