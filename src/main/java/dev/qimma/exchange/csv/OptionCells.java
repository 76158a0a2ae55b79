package dev.qimma.exchange.csv;

import dev.qimma.format.csv.Table;
import dev.qimma.question.Interaction;
import dev.qimma.question.Option;
import dev.qimma.question.Shuffle;
import dev.qimma.text.Letters;
import dev.qimma.text.Localized;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** The cells of options: right ones and wrong ones, or all of them and which are right. */
final class OptionCells {

  private final Table.Row row;
  private final Columns columns;

  OptionCells(Table.Row row, Columns columns) {
    this.row = row;
    this.columns = columns;
  }

  /** Says why a row is left out. */
  interface LeavingOut {
    Optional<Interaction> leaveOut(String variant, String column, Object... more);
  }

  /** Whether there is anything to choose from. */
  boolean isOffered() {
    return !filled("wrong").isEmpty() || !filled("option").isEmpty();
  }

  private List<String> filled(String prefix) {
    return columns.beginning(prefix).stream()
        .filter(name -> !columns.text(row, name).isBlank())
        .toList();
  }

  boolean isSeveral() {
    return filled("option").isEmpty()
        ? columns.texts(row, "right").size() > 1
        : named(filled("option")).size() > 1;
  }

  Optional<Interaction> read(boolean isSeveral, LeavingOut leaving) {
    List<String> listed = filled("option");
    List<Option> options = listed.isEmpty() ? sorted() : all(listed);
    if (options.stream().noneMatch(Option::isRight)) {
      return leaving.leaveOut(
          columns.has("right") ? "csv-right" : "csv-empty", "right", columns.word(row, "right"));
    }
    boolean hasSeveral = options.stream().filter(Option::isRight).count() > 1;
    return Optional.of(new Interaction.Choice(isSeveral || hasSeveral, options));
  }

  /** All options in their order, and the right ones by letter, number or words. */
  private List<Option> all(List<String> listed) {
    Collection<Integer> right = named(listed);
    List<Option> options = new ArrayList<>();
    for (String name : listed) {
      options.add(
          new Option(
              options.size(),
              columns.text(row, name),
              right.contains(options.size()),
              Localized.EMPTY,
              null));
    }
    return options;
  }

  private Set<Integer> named(List<String> listed) {
    Set<Integer> named = new TreeSet<>();
    String written = columns.word(row, "right");
    List<String> texts = listed.stream().map(name -> columns.word(row, name)).toList();
    if (texts.contains(written)) {
      named.add(texts.indexOf(written));
      return named;
    }
    for (String value : written.split("[;,|\\n]+", -1)) {
      place(value.strip(), texts).ifPresent(named::add);
    }
    return named;
  }

  private static OptionalInt place(String value, List<String> texts) {
    if (texts.contains(value)) {
      return OptionalInt.of(texts.indexOf(value));
    }
    OptionalInt letter = Letters.index(value);
    if (letter.isPresent() && letter.getAsInt() < texts.size()) {
      return letter;
    }
    boolean isNumber = value.matches("[1-9]") && Integer.parseInt(value) <= texts.size();
    return isNumber ? OptionalInt.of(Integer.parseInt(value) - 1) : OptionalInt.empty();
  }

  /**
   * Right and wrong ones by the letters of the right; else mixed, so that A is not always right.
   */
  private List<Option> sorted() {
    List<Option> right = new ArrayList<>();
    List<Localized> texts = columns.texts(row, "right");
    for (Localized text : texts) {
      Localized why = texts.size() == 1 ? columns.text(row, "right_why") : Localized.EMPTY;
      right.add(new Option(0, text, true, why, null));
    }
    List<Option> wrong = new ArrayList<>();
    for (String name : filled("wrong")) {
      Localized why = columns.text(row, name + "_why");
      wrong.add(new Option(0, columns.text(row, name), false, why, null));
    }
    List<Integer> letters =
        List.of(columns.word(row, "letter").split("[;,\\s]+", -1)).stream()
            .map(Letters::index)
            .filter(OptionalInt::isPresent)
            .map(OptionalInt::getAsInt)
            .toList();
    return letters.size() == right.size() ? placed(right, wrong, letters) : mixed(right, wrong);
  }

  private static List<Option> placed(
      List<Option> right, List<Option> wrong, List<Integer> letters) {
    List<Option> placed = new ArrayList<>(wrong);
    for (int at = 0; at < right.size(); at++) {
      placed.add(Math.min(letters.get(at), placed.size()), right.get(at));
    }
    return placed;
  }

  private List<Option> mixed(List<Option> right, List<Option> wrong) {
    List<Option> all = new ArrayList<>(right);
    all.addAll(wrong);
    long seed = Shuffle.seedOf(columns.word(row, "question"));
    return Shuffle.order(seed, all.size()).stream().map(all::get).toList();
  }
}
