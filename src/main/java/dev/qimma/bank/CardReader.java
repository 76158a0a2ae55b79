package dev.qimma.bank;

import dev.qimma.bank.yaml.Node;
import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Span;
import dev.qimma.question.Card;
import dev.qimma.question.Fields;
import dev.qimma.question.Fraction;
import dev.qimma.question.Whereabouts;
import dev.qimma.source.Passage;
import dev.qimma.text.EditDistance;
import dev.qimma.text.Localized;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what every question has, whatever its kind. */
final class CardReader {

  /** The keys read here. */
  static final Set<String> KEYS =
      Set.of(
          "id",
          "q",
          "topic",
          "objective",
          "tags",
          "difficulty",
          "points",
          "hint",
          "why",
          "quote",
          "group",
          "shuffle",
          "spelling",
          "letters",
          "fold",
          "credit",
          "allow");

  /** Where a question has texts that rules point at; options before the key that names one. */
  private static final List<String> PLACED =
      List.of("options", "right", "wrong", "accept", "number", "pairs", "hint");

  private static final int NEAR = 3;
  private static final int HARDEST = 5;

  private final String bank;
  private final Header header;
  private final InlinePassages inline;
  private final NodeFields fields;
  private final Defaults defaults;

  CardReader(
      String bank, Header header, InlinePassages inline, NodeFields fields, Defaults defaults) {
    this.bank = bank;
    this.header = header;
    this.inline = inline;
    this.fields = fields;
    this.defaults = defaults;
  }

  Card read(String id, Localized stem, Span span) {
    String topic = fields.word("topic");
    return new Card(
        bank,
        id,
        stem,
        topic.isEmpty() ? defaults.topic() : topic,
        objective(),
        fields.words("tags"),
        difficulty(),
        points(),
        fields.items("hint").stream().map(Fields.Item::text).toList(),
        fields.text("why"),
        passages(id),
        fields.word("group"),
        !fields.has("shuffle") || fields.truth("shuffle").orElse(true),
        DefaultsReader.rules(fields, defaults.rules()),
        AllowReader.read(fields, defaults.allowed()),
        DefaultsReader.credit(fields, defaults.credit()),
        span,
        Whereabouts.of(fields.places(PLACED)));
  }

  private int difficulty() {
    Optional<BigDecimal> number = fields.number("difficulty");
    if (number.isEmpty()) {
      return 0;
    }
    if (number.get().stripTrailingZeros().scale() > 0
        || number.get().compareTo(BigDecimal.ONE) < 0
        || number.get().compareTo(BigDecimal.valueOf(HARDEST)) > 0) {
      fields.problem(
          Rule.WRONG_TYPE_OR_RANGE, "difficulty", "difficulty", number.get().toPlainString());
      return 0;
    }
    return number.get().intValue();
  }

  private Fraction points() {
    if (!fields.has("points")) {
      return Fraction.ONE;
    }
    BigDecimal points = fields.number("points").orElse(BigDecimal.ONE);
    if (points.signum() <= 0 || points.compareTo(BigDecimal.valueOf(1000)) > 0) {
      fields.problem(Rule.WRONG_TYPE_OR_RANGE, "points", "points", points.toPlainString());
      return Fraction.ONE;
    }
    return Fraction.of(points);
  }

  private String objective() {
    String id = fields.word("objective");
    if (!id.isEmpty() && !header.objectives().containsKey(id)) {
      Span place = fields.node("objective").map(Node::span).orElseGet(fields::start);
      unknown(place, "objective", id, header.objectives());
      return "";
    }
    return id;
  }

  private List<Passage> passages(String id) {
    List<Passage> passages = new ArrayList<>();
    for (Node node : fields.nodes("quote")) {
      if (node instanceof Node.Mapping mapping) {
        String name = id + "#" + (passages.size() + 1);
        inline.read(name, mapping).ifPresent(passages::add);
      } else if (node instanceof Node.Scalar scalar) {
        named(scalar).ifPresent(passages::add);
      } else {
        fields.notText(node);
      }
    }
    return passages;
  }

  private Optional<Passage> named(Node.Scalar scalar) {
    String name = scalar.text().strip();
    LocatedPassage passage = header.passages().get(name);
    if (passage == null) {
      unknown(scalar.span(), "quote", name, header.passages());
      return Optional.empty();
    }
    return Optional.of(passage.passage());
  }

  private void unknown(Span place, String what, String name, Map<String, ?> known) {
    if (header.lost().mayHold(what + "s", name)) {
      return;
    }
    Optional<String> near = EditDistance.nearest(name, known.keySet(), NEAR);
    if (near.isPresent()) {
      fields.report(Rule.UNKNOWN_REFERENCE, place, what + "-near", name, near.get());
    } else {
      fields.report(Rule.UNKNOWN_REFERENCE, place, what, name);
    }
  }
}
