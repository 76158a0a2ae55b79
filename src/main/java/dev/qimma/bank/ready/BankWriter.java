package dev.qimma.bank.ready;

import dev.qimma.bank.Questions;
import dev.qimma.diagnostic.Span;
import dev.qimma.question.Question;
import dev.qimma.question.Vocabulary;
import dev.qimma.question.Whereabouts;
import dev.qimma.text.Folding;
import dev.qimma.text.Localized;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes values apart. What has no order of its own is sorted: same bank, same bytes. */
final class BankWriter {

  private static final int ONCE = -1;

  private Ink ink = new Ink();
  private final List<byte[]> pool = new ArrayList<>();
  private final Texts.Collection texts = new Texts.Collection();

  /** The number in the pool of what was written; {@code ONCE} where it is not there. */
  private final IdentityHashMap<Object, Integer> seen = new IdentityHashMap<>();

  private final Map<String, Parts> types = new HashMap<>();

  /** The texts, what stands in several places, and then all that was written. */
  Ink all() {
    Ink whole = new Ink();
    texts.write(whole);
    pieces(pool, whole);
    whole.all(ink);
    return whole;
  }

  private static void pieces(List<byte[]> pieces, Ink whole) {
    whole.number(pieces.size());
    pieces.forEach(piece -> whole.number(piece.length));
    pieces.forEach(whole::bytes);
  }

  /** Each by itself, behind the ids of all. */
  void questions(Questions questions) {
    List<byte[]> pieces = new ArrayList<>();
    ink.number(questions.size());
    for (int place = 0; place < questions.size(); place++) {
      text(questions.ids().get(place));
      Question question = questions.get(place);
      pieces.add(apart(() -> value(question)));
    }
    pieces(pieces, ink);
  }

  private byte[] apart(Runnable writing) {
    Ink outer = ink;
    ink = new Ink();
    writing.run();
    byte[] all = ink.all();
    ink = outer;
    return all;
  }

  void number(int number) {
    ink.number(number);
  }

  void text(String text) {
    ink.number(texts.number(text));
  }

  /** A map whose order is to be kept. */
  void ordered(Map<String, ?> map) {
    ink.number(map.size());
    map.forEach(
        (key, value) -> {
          text(key);
          value(value);
        });
  }

  void list(Collection<?> list) {
    ink.number(list.size());
    list.forEach(this::value);
  }

  void value(@Nullable Object value) {
    if (value == null) {
      ink.number(Sign.NOTHING);
    } else if (value instanceof String text) {
      ink.number(Sign.TEXT);
      text(text);
    } else if (value instanceof Span span) {
      ink.number(Sign.SPAN);
      span(span);
    } else if (value instanceof Localized wording) {
      wording(wording);
    } else if (value instanceof Whereabouts places) {
      whereabouts(places);
    } else if (value instanceof Record || value instanceof Vocabulary || value instanceof Folding) {
      shared(value);
    } else {
      plain(value);
    }
  }

  private void plain(Object value) {
    if (value instanceof Integer number) {
      ink.number(Sign.NUMBER);
      ink.signed(number);
    } else if (value instanceof Boolean yes) {
      ink.number(yes ? Sign.YES : Sign.NO);
    } else if (value instanceof List<?> list) {
      ink.number(Sign.LIST);
      list(list);
    } else if (value instanceof Set<?> set) {
      ink.number(Sign.SET);
      list(sorted(set));
    } else if (value instanceof Map<?, ?> map) {
      map(map);
    } else {
      constant(value);
    }
  }

  private void constant(Object value) {
    if (value instanceof Enum<?> constant) {
      ink.number(Sign.CONSTANT);
      text(constant.getDeclaringClass().getName());
      text(constant.name());
    } else if (value instanceof BigInteger number) {
      ink.number(Sign.BIG_NUMBER);
      text(number.toString());
    } else if (value instanceof BigDecimal number) {
      ink.number(Sign.DECIMAL);
      text(number.toString());
    } else {
      throw new Unkept("nothing that can be kept: " + value.getClass());
    }
  }

  private void map(Map<?, ?> map) {
    Map<String, Object> sorted = new TreeMap<>();
    map.forEach(
        (key, value) -> {
          if (!(key instanceof String text)) {
            throw new Unkept("a map by something else than texts");
          }
          sorted.put(text, value);
        });
    ink.number(Sign.MAP);
    ordered(sorted);
  }

  private static List<Object> sorted(Set<?> set) {
    Map<String, Object> sorted = new TreeMap<>();
    set.forEach(one -> sorted.put(String.valueOf(one), one));
    return new ArrayList<>(sorted.values());
  }

  private void span(Span span) {
    text(span.file());
    ink.number(span.line());
    ink.number(span.column());
    ink.signed(span.endLine() - span.line());
    ink.number(span.endColumn());
  }

  private void whereabouts(Whereabouts places) {
    byte[] all =
        apart(
            () -> {
              ink.number(places.all().size());
              new TreeMap<>(places.all())
                  .forEach(
                      (text, span) -> {
                        text(text);
                        span(span);
                      });
            });
    ink.number(Sign.WHEREABOUTS);
    ink.number(all.length);
    ink.bytes(all);
  }

  private void wording(Localized wording) {
    ink.number(Sign.WORDING);
    ink.number(wording.byLanguage().size());
    wording
        .byLanguage()
        .forEach(
            (language, text) -> {
              text(language);
              text(text);
            });
  }

  /**
   * What comes again goes into the pool, where whoever needs it finds it; where it came first it
   * stands in its place. The words of a bank come once for sure, and are much: to the pool at once.
   */
  private void shared(Object value) {
    Integer before = seen.get(value);
    if (before == null && value instanceof Record) {
      seen.put(value, ONCE);
      record(value);
    } else {
      ink.number(Sign.POOLED);
      ink.number(before == null || before == ONCE ? pooled(value) : before);
    }
  }

  private int pooled(Object value) {
    int number = pool.size();
    pool.add(new byte[0]); // its place, since others come while it is written
    seen.put(value, number);
    pool.set(number, apart(() -> whole(value)));
    return number;
  }

  private void whole(Object value) {
    if (value instanceof Vocabulary words) {
      ink.number(Sign.VOCABULARY);
      ink.number(words.texts().size());
      words.texts().forEach(this::text);
    } else if (value instanceof Folding folding) {
      ink.number(Sign.FOLDING);
      list(sorted(folding.folds()));
    } else {
      record(value);
    }
  }

  private void record(Object value) {
    String name = value.getClass().getName();
    Parts parts = types.computeIfAbsent(name, unknown -> Parts.of(value.getClass()));
    ink.number(Sign.RECORD);
    text(name);
    for (int place = 0; place < parts.size(); place++) {
      value(parts.part(value, place));
    }
  }
}
