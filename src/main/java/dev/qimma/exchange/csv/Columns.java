package dev.qimma.exchange.csv;

import dev.qimma.exchange.Incoming;
import dev.qimma.format.csv.Table;
import dev.qimma.text.Localized;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The columns of a sheet by what they hold, whatever people call them. */
final class Columns {

  private static final Map<String, String> NAMES = names();
  private static final Pattern LANGUAGE = Pattern.compile("(.*)[_ (-]+([a-z]{2})\\)?");
  private static final Pattern WRONG =
      Pattern.compile("(?:wrong|distractor|incorrect)[_ ]?(?:answer)?[_ ]?([0-9]{0,2})([_ ]?why)?");
  private static final Pattern OPTION =
      Pattern.compile("(?:option|choice|answer|opt)?[_ ]?([a-h]|[1-9])");
  private static final Set<String> TAGS =
      Set.of("ar", "en", "fr", "de", "es", "fa", "ur", "tr", "zh");

  private final Map<String, Map<String, Integer>> places = new LinkedHashMap<>();
  private final String plain;

  private Columns(String plain) {
    this.plain = plain;
  }

  private static Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    add(names, "id", "id identifier guid رقم");
    add(names, "type", "type kind qtype question_type questiontype النوع");
    add(names, "topic", "topic category subject chapter الموضوع");
    add(
        names,
        "question",
        "question q stem front prompt term question_text questiontext السؤال سؤال");
    add(
        names,
        "right",
        "right correct answer correct_answer correctanswer correct_answers key الإجابة الجواب correct_option");
    add(names, "accept", "accept accepted answers");
    add(names, "number", "number numeric value");
    add(names, "within", "within tolerance margin");
    add(names, "unit", "unit units");
    add(
        names,
        "explanation",
        "explanation why feedback rationale general_feedback solution الشرح التفسير");
    add(names, "hint", "hint hints");
    add(names, "quote", "quote quotes الاقتباس");
    add(names, "source", "source reference المصدر");
    add(names, "tags", "tags tag labels");
    add(names, "difficulty", "difficulty level");
    add(names, "points", "points marks score");
    add(names, "objective", "objective");
    add(names, "group", "group");
    add(names, "credit", "credit");
    add(names, "shuffle", "shuffle");
    add(names, "letter", "letter");
    add(names, "pairs", "pairs");
    add(names, "order", "order");
    add(names, "recall", "recall");
    add(names, "back", "back definition");
    add(names, "right_why", "right_why");
    return names;
  }

  private static void add(Map<String, String> names, String name, String others) {
    for (String one : others.split(" ", -1)) {
      names.put(one, name);
    }
  }

  /** The columns that the first row names. */
  static Columns of(Table.Row head) {
    Map<String, Map<String, Integer>> places = new LinkedHashMap<>();
    List<String> told = new ArrayList<>();
    for (int place = 0; place < head.cells().size(); place++) {
      String written = head.cell(place).strip().toLowerCase(Locale.ROOT).replace(' ', '_');
      Matcher language = LANGUAGE.matcher(written);
      boolean isTold =
          name(written).isEmpty() && language.matches() && TAGS.contains(language.group(2));
      String tag = isTold ? language.group(2) : Incoming.UNTOLD;
      String name = name(isTold ? language.group(1) : written);
      if (!name.isEmpty()) {
        places.computeIfAbsent(name, n -> new LinkedHashMap<>()).putIfAbsent(tag, place);
        told.add(tag);
      }
    }
    boolean isBesideArabic = told.contains(Localized.ARABIC) && !told.contains(Localized.ENGLISH);
    boolean isBesideEnglish = told.contains(Localized.ENGLISH) && !told.contains(Localized.ARABIC);
    Columns columns =
        new Columns(
            isBesideArabic
                ? Localized.ENGLISH
                : isBesideEnglish ? Localized.ARABIC : Incoming.UNTOLD);
    columns.places.putAll(places);
    return columns;
  }

  private static String name(String written) {
    if (NAMES.containsKey(written)) {
      return NAMES.getOrDefault(written, "");
    }
    Matcher wrong = WRONG.matcher(written);
    if (wrong.matches()) {
      return "wrong" + wrong.group(1) + (wrong.group(2) == null ? "" : "_why");
    }
    Matcher option = OPTION.matcher(written);
    return option.matches() ? "option" + option.group(1) : "";
  }

  boolean has(String name) {
    return places.containsKey(name);
  }

  /** The names of the columns that begin so, in their order. */
  List<String> beginning(String prefix) {
    return places.keySet().stream()
        .filter(name -> name.startsWith(prefix) && !name.endsWith("_why"))
        .toList();
  }

  /** Where a column is: its letter. */
  String letter(String name) {
    return Table.letter(
        places.getOrDefault(name, Map.of()).values().stream().findFirst().orElse(0));
  }

  /** What a row says in a column, in whatever language. */
  String word(Table.Row row, String name) {
    return places.getOrDefault(name, Map.of()).values().stream()
        .map(row::cell)
        .map(String::strip)
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .orElse("");
  }

  Localized text(Table.Row row, String name) {
    Map<String, String> texts = new LinkedHashMap<>();
    places
        .getOrDefault(name, Map.of())
        .forEach(
            (tag, place) -> {
              String cell = row.cell(place).strip();
              if (!cell.isEmpty()) {
                texts.put(language(tag), cell);
              }
            });
    return new Localized(texts);
  }

  private String language(String tag) {
    return tag.equals(Incoming.UNTOLD) ? plain : tag;
  }

  /** Several texts of one cell, each with its wordings from the columns beside. */
  List<Localized> texts(Table.Row row, String name) {
    List<Map<String, String>> texts = new ArrayList<>();
    places
        .getOrDefault(name, Map.of())
        .forEach(
            (tag, place) -> {
              int at = 0;
              for (String value : Values.read(row.cell(place))) {
                if (at == texts.size()) {
                  texts.add(new LinkedHashMap<>());
                }
                texts.get(at++).put(language(tag), value);
              }
            });
    return texts.stream().map(Localized::new).toList();
  }
}
