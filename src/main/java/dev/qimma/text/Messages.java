package dev.qimma.text;

import java.util.List;
import java.util.Set;

/**
 * Says messages in one language.
 *
 * <p>A bundle is a UTF-8 properties file. Holes are {@code {0}}, {@code {1}} and so on; {@code {n}}
 * is the first number among the arguments. That number also chooses between {@code key[one]},
 * {@code key[other]} and the other plural categories where a bundle has them.
 */
public final class Messages {

  private static final String MAIN = "/dev/qimma/messages";

  private final String language;
  private final Bundle bundle;

  private Messages(String language, List<String> names) {
    this.language = language;
    this.bundle = new Bundle(language, names);
  }

  /** The program's own bundle, read when the first message is said. */
  public static Messages load(String language) {
    return load(language, MAIN);
  }

  /** Bundles by their names up to the language: {@code /dev/qimma/messages}. */
  public static Messages load(String language, String... names) {
    return new Messages(language, List.of(names));
  }

  public String language() {
    return language;
  }

  /** Whether there is such a sentence, in any plural form. */
  public boolean has(String key) {
    return bundle.find(key).isPresent() || bundle.find(key, Plural.OTHER).isPresent();
  }

  /** Every key as written in the bundles. */
  public Set<String> keys() {
    return bundle.keys();
  }

  /** The sentence as plain text. */
  public String say(Message message) {
    return new Sentence(this, message, false).text();
  }

  /** The sentence with each text put into it isolated (U+2068, U+2069) from its direction. */
  public String sayIsolated(Message message) {
    return new Sentence(this, message, true).text();
  }

  String say(Message message, boolean isolated) {
    return isolated ? sayIsolated(message) : say(message);
  }

  Bundle bundle() {
    return bundle;
  }
}
