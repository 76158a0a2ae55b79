package dev.qimma.exchange.anki;

import dev.qimma.format.anki.NoteType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The note types that are written. Their numbers never change, so that Anki knows them again. */
final class NoteTypes {

  static final String EXPLANATION = "Explanation";
  static final String QUOTE = "Quote";
  static final String SOURCE = "Source";
  static final String ID = "Id";
  static final String ALSO = "Also";

  static final NoteType CHOICE =
      new NoteType(
          1719000000001L,
          "qimma choice",
          false,
          List.of("Question", "Options", "Answer", EXPLANATION, QUOTE, SOURCE, ID));
  static final NoteType CLOZE =
      new NoteType(
          1719000000002L, "qimma cloze", true, List.of("Text", EXPLANATION, QUOTE, SOURCE, ID));
  static final NoteType BASIC =
      new NoteType(
          1719000000003L,
          "qimma basic",
          false,
          List.of("Question", "Answer", EXPLANATION, QUOTE, SOURCE, ID));
  static final NoteType TYPED =
      new NoteType(
          1719000000004L,
          "qimma typed",
          false,
          List.of("Question", "Answer", ALSO, EXPLANATION, QUOTE, SOURCE, ID));

  private static final List<NoteType> ALL = List.of(CHOICE, CLOZE, BASIC, TYPED);

  private static final String CSS =
      """
      .card { font-family: sans-serif; font-size: 20px; text-align: center; }
      ol, blockquote { display: inline-block; text-align: start; }
      .qimma-why { display: none; font-size: 16px; margin: 0 0 6px; }
      .back .qimma-why { display: block; }
      .explanation, blockquote { font-size: 16px; }
      """;

  private NoteTypes() {}

  static boolean isOurs(NoteType type) {
    return ALL.stream()
        .anyMatch(
            known -> known.name().equals(type.name()) && type.fields().containsAll(known.fields()));
  }

  /** As the database holds them. */
  static Map<String, Object> models(long seconds) {
    Map<String, Object> models = new LinkedHashMap<>();
    ALL.forEach(type -> models.put(String.valueOf(type.id()), model(type, seconds)));
    return models;
  }

  private static Map<String, Object> model(NoteType type, long seconds) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("id", type.id());
    model.put("name", type.name());
    model.put("type", type.isCloze() ? 1 : 0);
    model.put("mod", seconds);
    model.put("usn", -1);
    model.put("sortf", 0);
    model.put("did", 1);
    model.put("tmpls", List.of(template(type)));
    model.put("flds", fields(type));
    model.put("css", CSS);
    model.put("latexPre", "\\documentclass[12pt]{article}\n\\begin{document}\n");
    model.put("latexPost", "\\end{document}");
    model.put("req", List.of(List.of(0, "any", List.of(0))));
    model.put("tags", List.of());
    model.put("vers", List.of());
    return model;
  }

  private static List<Object> fields(NoteType type) {
    List<Object> fields = new ArrayList<>();
    for (String name : type.fields()) {
      Map<String, Object> field = new LinkedHashMap<>();
      field.put("name", name);
      field.put("ord", fields.size());
      field.put("sticky", false);
      field.put("rtl", false);
      field.put("font", "Arial");
      field.put("size", 20);
      field.put("media", List.of());
      fields.add(field);
    }
    return fields;
  }

  private static Map<String, Object> template(NoteType type) {
    Map<String, Object> template = new LinkedHashMap<>();
    template.put("name", type.name());
    template.put("ord", 0);
    template.put("qfmt", front(type));
    template.put("afmt", back(type));
    template.put("bqfmt", "");
    template.put("bafmt", "");
    template.put("did", "");
    return template;
  }

  private static String front(NoteType type) {
    if (type.isCloze()) {
      return "<div dir=\"auto\">{{cloze:Text}}</div>";
    }
    String question = "<div dir=\"auto\">{{Question}}</div>\n";
    if (type.equals(CHOICE)) {
      return question + "<div dir=\"auto\">{{Options}}</div>";
    }
    return type.equals(TYPED) ? question + "{{type:Answer}}" : question;
  }

  private static String back(NoteType type) {
    String front =
        type.isCloze()
            ? front(type)
            : "<div dir=\"auto\">{{Question}}</div>\n"
                + (type.equals(CHOICE)
                    ? "<div class=\"back\" dir=\"auto\">{{Options}}</div>\n"
                    : "")
                + (type.equals(TYPED) ? "{{type:Answer}}\n" : "")
                + "<hr id=\"answer\">\n<div dir=\"auto\">{{Answer}}</div>";
    return front
        + (type.equals(TYPED) ? "\n<div dir=\"auto\">{{Also}}</div>" : "")
        + "\n<div class=\"explanation\" dir=\"auto\">{{Explanation}}</div>"
        + "\n<div dir=\"auto\">{{Quote}}</div>";
  }
}
