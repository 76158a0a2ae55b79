package dev.qimma.bank.ready;

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
      Map.of(
          Card.class.getName(), by(18, Maker::card),
          Option.class.getName(), by(5, Maker::option),
          Options.class.getName(), by(1, parts -> new Options(listed(parts[0]))),
          Fraction.class.getName(),
              by(2, parts -> new Fraction((BigInteger) parts[0], (BigInteger) parts[1])),
          AcceptedTexts.class.getName(),
              by(2, parts -> new AcceptedTexts(listed(parts[0]), (AnswerRules) parts[1])),
          AnswerRules.class.getName(), by(4, Maker::rules),
          Passage.class.getName(), by(6, Maker::passage),
          TextQuote.class.getName(),
              by(3, p -> new TextQuote((String) p[0], (String) p[1], (String) p[2])));

  /** Of a type that is not that common. */
  static Maker of(String type) {
    Parts parts = Parts.named(type);
    return by(parts.size(), parts::whole);
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
