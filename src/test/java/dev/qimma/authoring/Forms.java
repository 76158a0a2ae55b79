package dev.qimma.authoring;

import dev.qimma.bank.yaml.BankFile;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Files in canonical form, and what the YAML engine itself says of a text. */
final class Forms {

  private Forms() {}

  static String of(String text) {
    return CanonicalForm.of("b", List.of(new BankFile("b.yaml", text))).get(0).text();
  }

  /** Lists, maps, keys and texts in the order written; aliases by their names. */
  static List<String> meaning(String text) {
    List<String> said = new ArrayList<>();
    for (Event event : events(text, false)) {
      said.add(
          event instanceof ScalarEvent scalar
              ? "text " + scalar.getValue()
              : event.getEventId().toString());
    }
    return said;
  }

  static List<String> comments(String text) {
    List<String> comments = new ArrayList<>();
    for (Event event : events(text, true)) {
      if (event instanceof CommentEvent comment && !comment.getValue().isBlank()) {
        comments.add(comment.getValue().strip());
      }
    }
    return comments.stream().sorted().toList();
  }

  private static Iterable<Event> events(String text, boolean withComments) {
    return new Parse(LoadSettings.builder().setParseComments(withComments).build())
        .parseString(text);
  }
}
