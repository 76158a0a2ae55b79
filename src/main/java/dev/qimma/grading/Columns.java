package dev.qimma.grading;

import dev.qimma.text.Message;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * The names that the columns of a response file bear; case does not matter.
 *
 * @param questions the columns of questions that bear other names, by the name of the question
 */
public record Columns(
    String learner, String question, String response, Map<String, String> questions) {

  public static final Columns STANDARD = new Columns("learner", "question", "response", Map.of());

  public Columns {
    questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
  }

  /** Reads {@code learner=ID,question=Q,response=A}, any of them; empty when it is not that. */
  public static Optional<Columns> parse(String text) {
    return parse(text, Set.of());
  }

  /** Reads the same, and {@code q01=Response 1} for a question of one of these names. */
  public static Optional<Columns> parse(String text, Set<String> questions) {
    Optional<Columns> columns = Optional.of(STANDARD);
    StringTokenizer pairs = new StringTokenizer(text, ",");
    while (pairs.hasMoreTokens()) {
      String pair = pairs.nextToken();
      int equals = pair.indexOf('=');
      String name = equals < 0 ? "" : pair.substring(equals + 1).strip();
      String column = equals < 0 ? "" : pair.substring(0, equals).strip();
      columns =
          name.isEmpty() || !(isKnown(column) || questions.contains(column))
              ? Optional.empty()
              : columns.map(known -> known.renamed(column, name));
    }
    return columns;
  }

  private static boolean isKnown(String column) {
    return STANDARD.names().contains(column);
  }

  private Columns renamed(String column, String name) {
    return switch (column) {
      case "learner" -> new Columns(name, question, response, questions);
      case "question" -> new Columns(learner, name, response, questions);
      case "response" -> new Columns(learner, question, name, questions);
      default -> {
        Map<String, String> more = new LinkedHashMap<>(questions);
        more.put(column, name);
        yield new Columns(learner, question, response, more);
      }
    };
  }

  List<String> names() {
    return List.of(learner, question, response);
  }

  /** Why a long file with these columns cannot be used; empty when each name is there once. */
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

  /** What stands where in a long file whose header has no fault. */
  Header header(List<String> cells) {
    List<String> wanted = forms(names());
    List<Integer> roles = forms(cells).stream().map(form -> role(wanted.indexOf(form))).toList();
    return new Header(cells, roles, Set.of());
  }

  /** The roles are numbered in the order of the names. */
  private static int role(int name) {
    return name < 0 ? Header.IGNORED : Header.LEARNER - name;
  }

  static List<String> forms(List<String> names) {
    return names.stream().map(Columns::form).toList();
  }

  static String form(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
