package dev.qimma.authoring.writing;

import dev.qimma.kind.Kind;
import dev.qimma.kind.Kinds;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What is asked for to make a question of a kind.
 *
 * @param kind its name in the catalogue
 * @param asks what is the kind's own, in the order asked for
 */
public record Form(String kind, List<Ask> asks) {

  /** What every question has, before and after what is its kind's own. */
  public static final Ask STEM = Ask.text("q");

  public static final Ask WHY = new Ask("why", Shape.TEXT, 0);
  public static final Ask QUOTE = new Ask("quote", Shape.TEXT, 0);

  private static final Map<String, List<Ask>> BY_KIND =
      Map.ofEntries(
          Map.entry("choice", List.of(Ask.text("right"), new Ask("wrong", Shape.REASONED, 1))),
          Map.entry("multiple", List.of(Ask.list("right", 2), new Ask("wrong", Shape.REASONED, 1))),
          Map.entry("truefalse", List.of(new Ask("answer", Shape.TRUTH, 1))),
          Map.entry("text", List.of(Ask.list("accept", 1))),
          Map.entry(
              "number",
              List.of(
                  new Ask("number", Shape.NUMBER, 1),
                  new Ask("within", Shape.TOLERANCE, 0),
                  new Ask("unit", Shape.TEXT, 0))),
          Map.entry("cloze", List.of(new Ask("blanks", Shape.HOLES, 1))),
          Map.entry("matching", List.of(new Ask("pairs", Shape.PAIRS, 2), Ask.list("extra", 0))),
          Map.entry("ordering", List.of(Ask.list("order", 2))),
          Map.entry("recall", List.of(Ask.list("recall", 2))),
          Map.entry("flashcard", List.of(Ask.text("back"))));

  public Form {
    asks = List.copyOf(asks);
  }

  /** A form for every kind of the catalogue, in its order. */
  public static List<Form> all() {
    return Kinds.all().stream().map(Form::of).toList();
  }

  /** Of a kind that nothing is said of here, every key that makes it is asked for as a list. */
  static Form of(Kind kind) {
    List<Ask> keys = new TreeSet<>(kind.signature()).stream().map(key -> Ask.list(key, 1)).toList();
    return new Form(kind.name(), BY_KIND.getOrDefault(kind.name(), keys));
  }

  /** Whether the answers stand in the question itself. */
  public boolean hasHoles() {
    return asks.stream().anyMatch(ask -> ask.shape() == Shape.HOLES);
  }
}
