package dev.qimma.bank;

import dev.qimma.bank.yaml.Node;
import dev.qimma.bank.yaml.UnsafeScalar;
import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Severity;
import dev.qimma.diagnostic.Span;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Reads texts that may be in several languages, and remembers of one question which languages each
 * has.
 */
final class Wordings {

  private record Seen(Span span, Localized text) {}

  private final String language;
  private final String question;
  private final Problems problems;
  private final List<Seen> seen = new ArrayList<>();

  /**
   * Reads texts of one question.
   *
   * @param language of every plain text
   */
  Wordings(String language, String question, Problems problems) {
    this.language = language;
    this.question = question;
    this.problems = problems;
  }

  static boolean isLanguage(String key) {
    return key.length() == 2 && isSmall(key.charAt(0)) && isSmall(key.charAt(1));
  }

  private static boolean isSmall(char letter) {
    return letter >= 'a' && letter <= 'z';
  }

  /** For texts that need not be in the languages of the others. */
  Wordings apart() {
    return new Wordings(language, question, problems);
  }

  Localized read(Node node) {
    Localized text = wording(node);
    if (!text.byLanguage().isEmpty()) {
      seen.add(new Seen(node.span(), text));
    }
    return text;
  }

  private Localized wording(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return Localized.of(language, plain(scalar));
    }
    if (node instanceof Node.Mapping mapping) {
      return byLanguage(mapping);
    }
    wrongType(node, "text");
    return Localized.EMPTY;
  }

  private Localized byLanguage(Node.Mapping mapping) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      if (!isLanguage(entry.key().text())) {
        continue;
      }
      if (entry.value() instanceof Node.Scalar scalar) {
        texts.put(entry.key().text(), plain(scalar));
      } else {
        wrongType(entry.value(), "text");
      }
    }
    return new Localized(texts);
  }

  /** A text without the line break that ends a block. */
  String plain(Node.Scalar scalar) {
    if (UnsafeScalar.is(scalar)) {
      problems.add(
          Rule.UNSAFE_SCALAR,
          scalar.span(),
          question,
          Message.of("QE016.message", scalar.text()),
          Message.of("QE016.remedy", scalar.text()));
    }
    return scalar.text().stripTrailing();
  }

  void wrongType(Node node, String wanted) {
    problems.add(
        Rule.WRONG_TYPE_OR_RANGE,
        node.span(),
        question,
        Message.of(
            "QE022.type", Message.of("shape." + wanted), Message.of("shape." + node.shape())),
        Message.of("QE022.type.remedy", Message.of("shape." + wanted)));
  }

  /** Tells of texts that lack a language which other texts of the same question have. */
  void checkLanguages() {
    TreeSet<String> all = new TreeSet<>();
    for (Seen text : seen) {
      all.addAll(text.text().byLanguage().keySet());
    }
    for (Seen text : seen) {
      if (text.text().byLanguage().size() < all.size() && hasWords(text.text())) {
        all.stream()
            .filter(tag -> !text.text().has(tag))
            .forEach(tag -> problems.add(missing(text, tag)));
      }
    }
  }

  private Diagnostic missing(Seen text, String tag) {
    return new Diagnostic(
        Rule.LANGUAGE_MISSING,
        Severity.WARNING,
        text.span(),
        question,
        Message.of("QE014.message", tag),
        Message.of("QE014.remedy", tag));
  }

  private static boolean hasWords(Localized text) {
    return text.texts().stream().anyMatch(t -> t.codePoints().anyMatch(Character::isLetter));
  }
}
