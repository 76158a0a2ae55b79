package dev.qimma.bank.ready;

import dev.qimma.bank.Objective;
import dev.qimma.bank.yaml.Node;
import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Span;
import dev.qimma.question.AcceptedTexts;
import dev.qimma.question.AnswerRules;
import dev.qimma.question.Card;
import dev.qimma.question.Fraction;
import dev.qimma.question.MultiPolicy;
import dev.qimma.question.Option;
import dev.qimma.question.Options;
import dev.qimma.question.Vocabulary;
import dev.qimma.question.Whereabouts;
import dev.qimma.source.Passage;
import dev.qimma.source.Source;
import dev.qimma.source.TextQuote;
import dev.qimma.text.Folding;
import dev.qimma.text.Localized;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of one type from their parts. What every bank has by the hundred is made without
 * reflection, which is slow at first and much of it.
 */
interface Maker {

  /** What a record was taken apart into, in the order of its components. */
  @FunctionalInterface
  interface Making {
    Object of(@Nullable Object[] parts);
  }

  int size();

  Object make(@Nullable Object... parts);

  Map<String, Maker> COMMON =
      Map.ofEntries(
          by(Card.class, 18, Maker::card),
          by(Option.class, 5, Maker::option),
          by(Options.class, 1, p -> new Options(listed(p[0]))),
          by(Fraction.class, 2, p -> new Fraction((BigInteger) p[0], (BigInteger) p[1])),
          by(AcceptedTexts.class, 2, p -> new AcceptedTexts(listed(p[0]), (AnswerRules) p[1])),
          by(AnswerRules.class, 4, Maker::rules),
          by(Source.class, 5, Maker::source),
          by(Objective.class, 6, Maker::objective),
          by(Passage.class, 6, Maker::passage),
          by(Node.Scalar.class, 5, Maker::scalar),
          by(TextQuote.class, 3, Maker::quote));

  /** Of a type that is not that common. */
  static Maker of(String type) {
    Parts parts = Parts.named(type);
    return by(parts.size(), parts::whole);
  }

  private static Map.Entry<String, Maker> by(Class<?> type, int size, Making making) {
    return Map.entry(type.getName(), by(size, making));
  }

  private static Maker by(int size, Making making) {
    return new Maker() {
      @Override
      public int size() {
        return size;
      }

      @Override
      public Object make(@Nullable Object... parts) {
        return making.of(parts);
      }
    };
  }

  /** One of an enumeration's. */
  static Object constant(String type, String name) {
    if (type.equals(Rule.class.getName())) {
      return Rule.valueOf(name);
    }
    try {
      for (Object constant :
          Class.forName(type, true, Maker.class.getClassLoader()).getEnumConstants()) {
        if (((Enum<?>) constant).name().equals(name)) {
          return constant;
        }
      }
    } catch (ClassNotFoundException e) {
      throw new Unkept("no longer a type: " + type);
    }
    throw new Unkept("no longer one of " + type + ": " + name);
  }

  @SuppressWarnings("unchecked")
  private static <T> List<T> listed(@Nullable Object list) {
    return (List<T>) Objects.requireNonNull(list);
  }

  @SuppressWarnings("unchecked")
  private static Object card(@Nullable Object[] p) {
    return new Card(
        (String) p[0],
        (String) p[1],
        (Localized) p[2],
        (String) p[3],
        (String) p[4],
        listed(p[5]),
        (int) p[6],
        (Fraction) p[7],
        listed(p[8]),
        (Localized) p[9],
        listed(p[10]),
        (String) p[11],
        (boolean) p[12],
        (AnswerRules) p[13],
        (Set<Rule>) p[14],
        (MultiPolicy) p[15],
        (Span) p[16],
        (Whereabouts) p[17]);
  }

  private static Object option(@Nullable Object[] p) {
    return new Option(
        (int) p[0], (Localized) p[1], (boolean) p[2], (Localized) p[3], (Fraction) p[4]);
  }

  private static Object rules(@Nullable Object[] p) {
    return new AnswerRules((Folding) p[0], (boolean) p[1], (boolean) p[2], (Vocabulary) p[3]);
  }

  private static Object source(@Nullable Object[] p) {
    return new Source((String) p[0], (Localized) p[1], (String) p[2], (String) p[3], (String) p[4]);
  }

  private static Object objective(@Nullable Object[] p) {
    return new Objective(
        (String) p[0], (Localized) p[1], listed(p[2]), (String) p[3], listed(p[4]), (String) p[5]);
  }

  private static Object quote(@Nullable Object[] p) {
    return new TextQuote((String) p[0], (String) p[1], (String) p[2]);
  }

  private static Object scalar(@Nullable Object[] p) {
    return new Node.Scalar((Span) p[0], (String) p[1], (boolean) p[2], (int) p[3], (int) p[4]);
  }

  private static Object passage(@Nullable Object[] p) {
    return new Passage(
        (String) p[0],
        (String) p[1],
        (TextQuote) p[2],
        (Localized) p[3],
        (Localized) p[4],
        (Localized) p[5]);
  }
}
