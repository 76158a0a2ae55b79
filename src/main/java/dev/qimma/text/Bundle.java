package dev.qimma.text;

import dev.qimma.shipped.Shipped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of one language, by key, from one or more resources, each read when those before it
 * lack a key.
 */
final class Bundle {

  private static final String PROPERTIES = ".properties";

  private final String language;
  private final List<String> names;
  private final List<PreparedTexts> read = new ArrayList<>();
  private final Map<String, Template> templates = new HashMap<>();

  Bundle(String language, List<String> names) {
    this.language = language;
    this.names = List.copyOf(names);
  }

  synchronized Optional<Template> find(String key) {
    return Optional.ofNullable(template(key, key));
  }

  synchronized Optional<Template> find(String key, Plural plural) {
    return Optional.ofNullable(template(key, key + "[" + plural.word() + "]"));
  }

  /** Few of the sentences are ever said. */
  private @Nullable Template template(String key, String form) {
    Template made = templates.get(form);
    String sentence = made == null ? sentence(key, form) : null;
    if (sentence != null) {
      made = new Template(sentence);
      templates.put(form, made);
    }
    return made;
  }

  /** From the first bundle that has the key in any form. */
  private @Nullable String sentence(String key, String form) {
    for (int at = 0; at < names.size(); at++) {
      if (at == read.size()) {
        readNext();
      }
      if (read.get(at).has(key)) {
        return read.get(at).get(form);
      }
    }
    return null;
  }

  /**
   * Every key as written.
   *
   * @throws IllegalStateException if one stands in two bundles
   */
  synchronized Set<String> keys() {
    while (read.size() < names.size()) {
      readNext();
    }
    Set<String> keys = new TreeSet<>();
    for (PreparedTexts texts : read) {
      for (String key : texts.all().keySet()) {
        if (!keys.add(key)) {
          throw new IllegalStateException("message " + key + " stands in two bundles");
        }
      }
    }
    return keys;
  }

  private void readNext() {
    String name = names.get(read.size()) + "_" + language;
    byte[] bytes =
        Shipped.jar()
            .flatMap(jar -> Shipped.bytes(name + PreparedTexts.ENDING))
            .orElseGet(() -> PreparedTexts.of(text(name + PROPERTIES)));
    read.add(new PreparedTexts(bytes));
  }

  private static String text(String resource) {
    return Shipped.text(resource)
        .orElseThrow(() -> new IllegalStateException("no bundle " + resource));
  }
}
