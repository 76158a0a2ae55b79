package dev.qimma.format.qti;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a question of what is presented, by its own rules or, failing those, by its key alone. */
final class Assembly {

  private static final MathContext DIGITS = new MathContext(9);

  private final Presented item;
  private final Solver solver;
  private final Map<String, List<String>> keys = new LinkedHashMap<>();

  private Assembly(Presented item, Scoring scoring) {
    this.item = item;
    this.solver = new Solver(scoring);
  }

  /**
   * The question, or why it is none.
   *
   * @param rules of the file
   * @param plain rules made from its key
   */
  static QtiEntry entry(Presented item, Scoring rules, Scoring plain) {
    if (item.fields().isEmpty()) {
      return item.skipped("nothing-asked", "");
    }
    try {
      return new Assembly(item, rules).entry("");
    } catch (Scoring.NotUnderstood e) {
      return new Assembly(item, plain).entry(e.rule());
    }
  }

  private QtiEntry entry(String notUnderstood) {
    item.fields().forEach(field -> keys.put(field.id(), key(field)));
    boolean isSeveral = item.fields().size() > 1 || isHole(item.fields().get(0));
    Optional<QtiTask> task = isSeveral ? blanks() : task(item.fields().get(0), solver);
    if (task.isEmpty()) {
      return item.skipped(isSeveral ? "composite" : "no-key", "");
    }
    List<QtiItem.Note> notes = new ArrayList<>(item.notes());
    if (!notUnderstood.isEmpty()) {
      notes.add(new QtiItem.Note("rules", notUnderstood));
    }
    otherNumbers(task.get()).forEach(other -> notes.add(new QtiItem.Note("number", other)));
    return new QtiItem(
        item.place(),
        item.id(),
        item.title(),
        item.language(),
        item.body(),
        task.get(),
        points(),
        item.isShuffled(),
        finder().feedback(),
        item.facts(),
        notes);
  }

  /** Numbers that would be right too, and are not within those that are read. */
  private List<String> otherNumbers(QtiTask task) {
    return task instanceof QtiTask.Numeric read && item.fields().get(0) instanceof Field.Entry entry
        ? solver.right(entry).stream()
            .filter(
                range ->
                    range.least().compareTo(read.least()) < 0
                        || range.most().compareTo(read.most()) > 0)
            .map(range -> range.value().toPlainString())
            .distinct()
            .toList()
        : List.of();
  }

  private boolean isHole(Field field) {
    return item.body().contains(QtiItem.hole(field.id()));
  }

  private FeedbackFinder finder() {
    return new FeedbackFinder(item, solver, keys);
  }

  private List<String> key(Field field) {
    if (field instanceof Field.Pick pick) {
      return solver.key(pick);
    }
    if (field instanceof Field.Entry entry) {
      return entry.candidates().stream()
          .findFirst()
          .or(() -> entry.ranges().stream().findFirst().map(r -> r.value().toPlainString()))
          .map(List::of)
          .orElse(List.of());
    }
    if (field instanceof Field.Pairing pairing) {
      return pairing.key();
    }
    return field instanceof Field.Sequence sequence ? sequence.key() : List.of();
  }

  private Optional<QtiTask> task(Field field, Solver from) {
    if (field instanceof Field.Pick pick) {
      QtiTask.Choice choice = from.choice(pick, finder().ofOptions(pick));
      return choice.options().stream().anyMatch(QtiTask.Option::isRight)
          ? Optional.of(choice)
          : Optional.empty();
    }
    if (field instanceof Field.Entry entry) {
      return entry(entry, from);
    }
    if (field instanceof Field.Pairing pairing) {
      return Pairs.task(pairing);
    }
    if (field instanceof Field.Sequence sequence) {
      return sequence(sequence);
    }
    return Optional.of(new QtiTask.Essay(((Field.Essay) field).model()));
  }

  private static Optional<QtiTask> entry(Field.Entry entry, Solver from) {
    if (entry.isNumber()) {
      Optional<QtiTask.Numeric> number = from.number(entry);
      if (number.isPresent()) {
        return Optional.of(number.get());
      }
    }
    QtiTask.Text text = from.text(entry);
    return text.answers().isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** All labels are to be put in order: an order of some of them is another question. */
  private static Optional<QtiTask> sequence(Field.Sequence sequence) {
    List<String> items = new ArrayList<>();
    for (String id : sequence.key()) {
      sequence.labels().stream()
          .filter(label -> label.id().equals(id))
          .findFirst()
          .ifPresent(label -> items.add(label.text()));
    }
    return items.size() == sequence.labels().size() && items.size() > 1
        ? Optional.of(new QtiTask.Order(items))
        : Optional.empty();
  }

  private Optional<QtiTask> blanks() {
    List<QtiTask.Blank> blanks = new ArrayList<>();
    for (Field field : item.fields()) {
      Map<String, List<String>> others = new LinkedHashMap<>(keys);
      others.remove(field.id());
      Optional<QtiTask> task = isFit(field) ? task(field, solver.beside(others)) : Optional.empty();
      if (task.isEmpty()) {
        return Optional.empty();
      }
      blanks.add(new QtiTask.Blank(field.id(), task.get()));
    }
    return Optional.of(new QtiTask.Blanks(blanks));
  }

  private boolean isFit(Field field) {
    return item.body().contains(QtiItem.hole(field.id()))
        && (field instanceof Field.Entry
            || (field instanceof Field.Pick pick && !pick.isSeveral()));
  }

  private BigDecimal points() {
    BigDecimal said = item.points();
    if (said != null) {
      return said;
    }
    double score = solver.beside(keys).mark("", List.of()).score();
    return score > 0 && score < 1e9
        ? new BigDecimal(score).round(DIGITS).stripTrailingZeros()
        : BigDecimal.ONE;
  }
}
