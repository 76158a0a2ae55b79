package dev.qimma.kind.text;

import dev.qimma.diagnostic.Rule;
import dev.qimma.kind.Kind;
import dev.qimma.question.Card;
import dev.qimma.question.Fields;
import dev.qimma.question.Question;
import dev.qimma.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Short text: typed, and compared with the accepted answers. */
public final class TextKind implements Kind {

  static final String NAME = "text";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> keys() {
    return Set.of("accept");
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
    List<Localized> accepted = new ArrayList<>();
    for (Fields.Item item : fields.spellings("accept")) {
      if (item.text().texts().stream().anyMatch(text -> isNothing(card, text))) {
        item.problem(Rule.NO_OPTION, "nothing");
      } else {
        accepted.add(item.text());
      }
    }
    if (fields.spellings("accept").isEmpty()) {
      fields.problem(Rule.NO_OPTION, "accept", "accept");
    }
    return new Text(card, accepted);
  }

  private static boolean isNothing(Card card, String text) {
    return card.rules().folding().normalForm(text).isBlank();
  }
}
