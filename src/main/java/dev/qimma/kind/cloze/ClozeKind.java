package dev.qimma.kind.cloze;

import dev.qimma.diagnostic.Rule;
import dev.qimma.kind.Kind;
import dev.qimma.question.Card;
import dev.qimma.question.Fields;
import dev.qimma.question.Question;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Cloze: a sentence with holes, each filled by typing or choosing. */
public final class ClozeKind implements Kind {

  static final String NAME = "cloze";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> keys() {
    return Set.of("blanks");
  }

  @Override
  public Set<String> signature() {
    return keys();
  }

  @Override
  public boolean claims(Fields fields) {
    return true;
  }

  @Override
  public Question read(Card card, Fields fields) {
    List<String> names = fields.names("blanks");
    Fields blanks = fields.inside("blanks", names);
    if (names.isEmpty()) {
      reportNone(fields);
    } else {
      checkHoles(card, names, fields, blanks);
    }
    List<String> order = card.stem().texts().stream().findFirst().map(Holes::in).orElse(List.of());
    List<Gap> gaps =
        names.stream()
            .sorted(Comparator.comparingInt(name -> place(name, order)))
            .map(name -> new GapReader(card, blanks).read(name))
            .toList();
    return new Cloze(card, gaps);
  }

  private static int place(String name, List<String> order) {
    int place = order.indexOf(name);
    return place < 0 ? order.size() : place;
  }

  private static void reportNone(Fields fields) {
    boolean isWritten =
        fields.isList("blanks")
            || fields.items("blanks").stream().anyMatch(item -> !item.text().isBlank());
    if (isWritten) {
      fields.problem(Rule.WRONG_TYPE_OR_RANGE, "blanks", "blanks");
    } else {
      fields.problem(Rule.NO_OPTION, "blanks", "blanks");
    }
  }

  private static void checkHoles(Card card, List<String> names, Fields fields, Fields blanks) {
    Collection<String> wordings = card.stem().texts();
    Set<String> holes = new LinkedHashSet<>();
    wordings.forEach(wording -> holes.addAll(Holes.in(wording)));
    for (String name : names) {
      if (!Holes.isName(name)) {
        blanks.problem(Rule.WRONG_TYPE_OR_RANGE, name, "blank-name", name);
      } else if (!wordings.stream().allMatch(wording -> Holes.in(wording).contains(name))) {
        blanks.problem(Rule.BLANK_WITHOUT_HOLE, name, "hole", name);
      }
    }
    holes.stream().filter(hole -> !names.contains(hole)).forEach(hole -> reportHole(fields, hole));
  }

  private static void reportHole(Fields fields, String hole) {
    if (hole.isEmpty()) {
      fields.problem(Rule.BLANK_WITHOUT_HOLE, "q", "nameless");
    } else {
      fields.problem(Rule.BLANK_WITHOUT_HOLE, "q", "blank", hole);
    }
  }
}
