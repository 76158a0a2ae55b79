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
    if (!fields.has("fold") && !fields.has("spelling") && !fields.has("letters")) {
      return outer;
    }
    return new AnswerRules(
        folding(fields, outer.folding()),
        eitherOf(fields, "spelling", "lenient", "strict", outer.isLenient()),
        eitherOf(fields, "letters", "shown", "hidden", outer.showsLetters()),
        outer.vocabulary());
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

  private static boolean eitherOf(Fields fields, String key, String yes, String no, boolean outer) {
    String word = fields.word(key);
    if (word.equals(yes)) {
      return true;
    }
    if (!word.isEmpty() && !word.equals(no)) {
      fields.problem(Rule.WRONG_TYPE_OR_RANGE, key, "one-of", word, no + ", " + yes);
      return outer;
    }
    return word.isEmpty() && outer;
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
