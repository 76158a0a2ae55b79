package dev.qimma.grading;

import dev.qimma.text.Message;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;

/** The names that the columns of a long response file bear; case does not matter. */
public record Columns(String learner, String question, String response) {

  public static final Columns STANDARD = new Columns("learner", "question", "response");

  /** Reads {@code learner=ID,question=Q,response=A}, any of them; empty when it is not that. */
  public static Optional<Columns> parse(String text) {
    Optional<Columns> columns = Optional.of(STANDARD);
    StringTokenizer pairs = new StringTokenizer(text, ",");
    while (pairs.hasMoreTokens()) {
      String pair = pairs.nextToken();
      int equals = pair.indexOf('=');
      String name = equals < 0 ? "" : pair.substring(equals + 1).strip();
      columns =
          name.isEmpty()
              ? Optional.empty()
              : columns.flatMap(known -> known.renamed(pair.substring(0, equals).strip(), name));
    }
    return columns;
  }

  private Optional<Columns> renamed(String column, String name) {
    return switch (column) {
      case "learner" -> Optional.of(new Columns(name, question, response));
      case "question" -> Optional.of(new Columns(learner, name, response));
      case "response" -> Optional.of(new Columns(learner, question, name));
      default -> Optional.empty();
    };
  }

  List<String> names() {
    return List.of(learner, question, response);
  }

  /** Why a header with these cells cannot be used; empty when each name stands there once. */
  Optional<Message> fault(List<String> cells) {
    List<String> forms = forms(cells);
    for (String name : names()) {
      int count = Collections.frequency(forms, form(name));
      if (count != 1) {
        return Optional.of(
            Message.of(count == 0 ? "header.missing" : "header.twice", name, names(), cells));
      }
    }
    return Optional.empty();
  }

  /** Where the columns stand in a header that has no fault. */
  Header header(List<String> cells) {
    List<String> forms = forms(cells);
    List<String> wanted = forms(names());
    return new Header(
        forms.indexOf(wanted.get(0)),
        forms.indexOf(wanted.get(1)),
        forms.indexOf(wanted.get(2)),
        cells.size(),
        cells.stream().filter(cell -> !wanted.contains(form(cell))).toList());
  }

  private static List<String> forms(List<String> names) {
    return names.stream().map(Columns::form).toList();
  }

  private static String form(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
