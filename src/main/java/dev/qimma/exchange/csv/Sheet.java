package dev.qimma.exchange.csv;

import dev.qimma.exchange.Item;
import dev.qimma.text.Localized;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A sheet being written: only columns in which something stands are there. */
final class Sheet {

  /** The columns in their order; those of wrong options stand where the first of them does. */
  private static final List<String> ORDER =
      List.of(
          "id",
          "type",
          "topic",
          "question",
          "letter",
          "right",
          "right_why",
          "wrong",
          "accept",
          "number",
          "within",
          "unit",
          "pairs",
          "order",
          "recall",
          "back",
          "explanation",
          "hint",
          "quote",
          "source",
          "tags",
          "difficulty",
          "points",
          "objective",
          "group",
          "credit",
          "shuffle");

  private final Set<String> languages = new LinkedHashSet<>();
  private final List<Map<String, String>> rows = new ArrayList<>();

  Sheet(List<Item> items) {
    for (Item item : items) {
      item.map(
          text -> {
            languages.addAll(text.byLanguage().keySet());
            return text;
          });
    }
  }

  void begin() {
    rows.add(new LinkedHashMap<>());
  }

  void put(String name, String cell) {
    if (!cell.isEmpty()) {
      rows.get(rows.size() - 1).put(name, cell);
    }
  }

  void put(String name, Localized text) {
    text.byLanguage().forEach((language, wording) -> put(name + suffix(language), wording));
  }

  /** Several texts in one cell, the wordings of each language in a column of their own. */
  void put(String name, List<Localized> texts) {
    Set<String> tags = new LinkedHashSet<>();
    texts.forEach(text -> tags.addAll(text.byLanguage().keySet()));
    for (String tag : tags) {
      put(name + suffix(tag), Values.write(texts.stream().map(text -> text.in(tag)).toList()));
    }
  }

  /** English stands in the column itself where Arabic stands beside it. */
  private String suffix(String language) {
    boolean isPlain =
        languages.size() < 2
            || (Set.of(Localized.ENGLISH, Localized.ARABIC).containsAll(languages)
                && language.equals(Localized.ENGLISH));
    return isPlain ? "" : "_" + language;
  }

  List<List<String>> rows() {
    Set<String> used = new LinkedHashSet<>(List.of("id", "type", "question"));
    rows.forEach(row -> used.addAll(row.keySet()));
    List<String> columns = new ArrayList<>(used);
    columns.sort(
        java.util.Comparator.<String>comparingInt(Sheet::place)
            .thenComparing(java.util.Comparator.naturalOrder()));
    List<List<String>> table = new ArrayList<>();
    table.add(columns);
    rows.forEach(
        row -> table.add(columns.stream().map(name -> row.getOrDefault(name, "")).toList()));
    return table;
  }

  private static int place(String column) {
    if (ORDER.contains(column)) {
      return ORDER.indexOf(column);
    }
    String bare = column.replaceFirst("_[a-z]{2}$", "");
    return bare.startsWith("wrong") ? ORDER.indexOf("wrong") : ORDER.indexOf(bare);
  }
}
