package dev.qimma.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The sentences of one language, by key, from one or more resources. */
final class Bundle {

  private final String language;
  private final List<String> names;
  private @Nullable Map<String, Template> templates;

  Bundle(String language, List<String> names) {
    this.language = language;
    this.names = List.copyOf(names);
  }

  Optional<Template> find(String key) {
    return Optional.ofNullable(templates().get(key));
  }

  Optional<Template> find(String key, Plural plural) {
    return find(key + "[" + plural.word() + "]");
  }

  Set<String> keys() {
    return new TreeSet<>(templates().keySet());
  }

  private synchronized Map<String, Template> templates() {
    if (templates == null) {
      templates = read();
    }
    return templates;
  }

  private Map<String, Template> read() {
    Map<String, Template> all = new HashMap<>();
    for (String name : names) {
      Properties sentences = read(name + "_" + language + ".properties");
      for (String key : sentences.stringPropertyNames()) {
        if (all.put(key, new Template(sentences.getProperty(key, ""))) != null) {
          throw new IllegalStateException("message " + key + " stands in two bundles");
        }
      }
    }
    return all;
  }

  private static Properties read(String resource) {
    Properties sentences = new Properties();
    try (InputStream in = Bundle.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no bundle " + resource);
      }
      sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
    return sentences;
  }
}
