package dev.qimma.kind.text;

import dev.qimma.diagnostic.Rule;
import dev.qimma.kind.AcceptedReader;
import dev.qimma.kind.Kind;
import dev.qimma.question.Card;
import dev.qimma.question.Fields;
import dev.qimma.question.Question;
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
    List<Fields.Item> items = fields.spellings("accept");
    if (items.isEmpty()) {
      fields.problem(Rule.NO_OPTION, "accept", "accept");
    }
    return new Text(card, AcceptedReader.read(card, items));
  }
}
