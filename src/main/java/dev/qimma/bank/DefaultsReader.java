package dev.qimma.bank;

import dev.qimma.diagnostic.Rule;
import dev.qimma.question.AnswerRules;
import dev.qimma.question.Fields;
import dev.qimma.question.MultiPolicy;
import dev.qimma.text.Fold;
import dev.qimma.text.Folding;
import dev.qimma.text.Localized;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the keys that a bank, a file or a question may set: rules of answers, credit. */
final class DefaultsReader {

  private DefaultsReader() {}

  static Defaults read(NodeFields fields, Defaults outer) {
    String language = fields.word("lang");
    if (!language.isEmpty() && !Wordings.isLanguage(language)) {
      fields.problem(Rule.WRONG_TYPE_OR_RANGE, "lang", "language", language);
      language = "";
    }
    String topic = fields.word("topic");
    return new Defaults(
        language.isEmpty() ? outer.language() : language,
        topic.isEmpty() ? outer.topic() : topic,
        rules(fields, outer.rules()),
        AllowReader.read(fields, outer.allowed()),
        credit(fields, outer.credit()));
  }

  static AnswerRules rules(Fields fields, AnswerRules outer) {
    return new AnswerRules(
        folding(fields, outer.folding()), lenient(fields, outer.isLenient()), outer.vocabulary());
  }

  private static Folding folding(Fields fields, Folding outer) {
    if (!fields.has("fold")) {
      return outer;
    }
    Set<Fold> folds = EnumSet.noneOf(Fold.class);
    for (Fields.Item item : fields.spellings("fold")) {
      String word = item.text().in(Localized.ENGLISH);
      Optional<Fold> fold = Fold.parse(word);
      if (fold.isPresent()) {
        folds.add(fold.get());
      } else {
        item.problem(Rule.WRONG_TYPE_OR_RANGE, "one-of", word, words(Fold.values(), Fold::word));
      }
    }
    return new Folding(folds);
  }

  private static <T> String words(T[] values, java.util.function.Function<T, String> word) {
    return String.join(", ", Arrays.stream(values).map(word).toList());
  }

  private static boolean lenient(Fields fields, boolean outer) {
    String word = fields.word("spelling");
    if (!word.isEmpty() && !List.of("strict", "lenient").contains(word)) {
      fields.problem(Rule.WRONG_TYPE_OR_RANGE, "spelling", "one-of", word, "strict, lenient");
    }
    return switch (word) {
      case "strict" -> false;
      case "lenient" -> true;
      default -> outer;
    };
  }

  static @Nullable MultiPolicy credit(Fields fields, @Nullable MultiPolicy outer) {
    String word = fields.word("credit");
    if (word.isEmpty()) {
      return outer;
    }
    Optional<MultiPolicy> policy = MultiPolicy.parse(word);
    if (policy.isEmpty()) {
      fields.problem(
          Rule.WRONG_TYPE_OR_RANGE,
          "credit",
          "one-of",
          word,
          words(MultiPolicy.values(), MultiPolicy::word));
    }
    return policy.orElse(outer);
  }
}
