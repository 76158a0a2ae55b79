package dev.qimma.text;

import dev.qimma.shipped.Shipped;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
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
  private final Map<String, String> sentences = new HashMap<>();
  private final Map<String, Template> templates = new HashMap<>();
  private final Set<String> keys = new HashSet<>();
  private int read;

  Bundle(String language, List<String> names) {
    this.language = language;
    this.names = List.copyOf(names);
  }

  synchronized Optional<Template> find(String key) {
    readFor(key);
    return Optional.ofNullable(template(key));
  }

  synchronized Optional<Template> find(String key, Plural plural) {
    readFor(key);
    return Optional.ofNullable(template(key + "[" + plural.word() + "]"));
  }

  /** Few of the sentences are ever said. */
  private @Nullable Template template(String key) {
    Template made = templates.get(key);
    String sentence = made == null ? sentences.get(key) : null;
    if (sentence != null) {
      made = new Template(sentence);
      templates.put(key, made);
    }
    return made;
  }

  /** Every key as written. */
  synchronized Set<String> keys() {
    while (read < names.size()) {
      readNext();
    }
    return new TreeSet<>(sentences.keySet());
  }

  private void readFor(String key) {
    while (!keys.contains(key) && read < names.size()) {
      readNext();
    }
  }

  private void readNext() {
    String name = names.get(read) + "_" + language;
    read++;
    Optional<String> plain =
        Shipped.jar().flatMap(jar -> Shipped.text(name + PreparedTexts.ENDING));
    plain.ifPresentOrElse(
        text -> PreparedTexts.forEach(text, this::add), () -> addProperties(name + PROPERTIES));
  }

  private void addProperties(String resource) {
    String text =
        Shipped.text(resource)
            .orElseThrow(() -> new IllegalStateException("no bundle " + resource));
    properties(text).forEach((key, sentence) -> add((String) key, (String) sentence));
  }

  static Properties properties(String text) {
    Properties sentences = new Properties();
    try {
      sentences.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentences;
  }

  private void add(String key, String sentence) {
    if (sentences.put(key, sentence) != null) {
      throw new IllegalStateException("message " + key + " stands in two bundles");
    }
    int form = key.indexOf('[');
    keys.add(form < 0 ? key : key.substring(0, form));
  }
}
