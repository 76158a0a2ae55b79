package dev.qimma.diagnostic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What there is to say of a rule to who asks.
 *
 * @param title the fault in a few words
 * @param when under which condition it is told
 * @param why it is a fault; H1 to H31 are the guidelines of Haladyna, Downing and Rodriguez 2002
 * @param bad an example of it: a question, or a whole bank
 * @param good the same without the fault
 * @param times how often the example is to be repeated to show it
 * @param source the text that its quotes are from; empty where it has none
 */
public record Explanation(
    Rule rule,
    String title,
    String when,
    String why,
    String bad,
    String good,
    int times,
    String source) {

  /** The explanation of a rule in a language of the interface. */
  public static Explanation of(Rule rule, String language) {
    Properties texts = read("rules_" + language + ".properties");
    String code = rule.code();
    return new Explanation(
        rule,
        text(texts, code + ".title"),
        text(texts, code + ".when"),
        text(texts, code + ".why"),
        text(texts, code + ".bad"),
        text(texts, code + ".good"),
        Integer.parseInt(texts.getProperty(code + ".times", "1")),
        texts.getProperty(code + ".source", ""));
  }

  private static String text(Properties texts, String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("no text " + key);
    }
    return text;
  }

  private static Properties read(String name) {
    Properties texts = new Properties();
    try (InputStream in = Explanation.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      texts.load(new InputStreamReader(in, UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Whether its reason names a guideline by its number. */
  public boolean namesGuideline() {
    return why.matches("(?s).*\\bH\\d.*");
  }
}
