package dev.qimma.authoring.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.qimma.bank.yaml.YamlScalar;
import dev.qimma.text.Localized;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * The first files of a bank, with remarks in the language of the person who begins it.
 *
 * @param language of the texts in it
 * @param remarks the language of the remarks
 */
public record Scaffold(String title, String language, String remarks) {

  /** The file beside the questions by which editors complete keys. */
  public static final String SCHEMA_FILE = "qimma-bank-1.schema.json";

  /** Its name as VS Code and as JetBrains reads it. */
  private static final String MODELINES =
      "# yaml-language-server: $schema=./%1$s\n# $schema: ./%1$s\n".formatted(SCHEMA_FILE);

  /** The file of the bank's own facts, without sources. */
  public String bank() {
    return bank("");
  }

  /** The same with the first source. */
  public String bank(String id, Written.Keyed source) {
    Written sources = new Written.Keyed(Map.of(id, source));
    List<String> lines = sources.block().lines();
    return bank("sources:\n  " + String.join("\n  ", lines) + "\n\n" + remark("quotes"));
  }

  private String bank(String rest) {
    return MODELINES
        + "qimma: 1\ntitle: "
        + YamlScalar.of(title)
        + "\nlang: "
        + language
        + "\n\n"
        + (rest.isEmpty() ? remark("sources") : rest);
  }

  /** A file of questions that has none yet. */
  public String questions() {
    return MODELINES + remark("questions");
  }

  /** The head of a file of questions that come from elsewhere, in the language of its own texts. */
  public String imported() {
    return MODELINES + "lang: " + language + "\n\n";
  }

  /** A file of questions with one to begin with. */
  public String sample() {
    String example = Localized.ARABIC.equals(language) ? "sample_ar" : "sample_en";
    return MODELINES + resource(example) + "\n" + remark("kinds");
  }

  private String remark(String name) {
    boolean isArabic = remarks.equals(Localized.ARABIC);
    return resource(name + (isArabic ? "_ar" : "_en"));
  }

  private static String resource(String name) {
    try (InputStream in = Scaffold.class.getResourceAsStream(name + ".yaml")) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
