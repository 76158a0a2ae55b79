package dev.qimma.bank.ready;

import dev.qimma.bank.Questions;
import dev.qimma.diagnostic.Span;
import dev.qimma.question.Question;
import dev.qimma.question.Vocabulary;
import dev.qimma.question.Whereabouts;
import dev.qimma.text.Fold;
import dev.qimma.text.Folding;
import dev.qimma.text.Localized;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts together what {@link BankWriter} took apart. */
final class BankParser {

  private final Pool pool;
  private final Texts texts;
  private final Cursor cursor;

  BankParser(Pool pool, Cursor cursor) {
    this.pool = pool;
    this.texts = pool.texts();
    this.cursor = cursor;
  }

  int number() {
    return cursor.number();
  }

  String text() {
    return texts.get(cursor.number());
  }

  Map<String, Object> ordered() {
    Map<String, Object> map = new LinkedHashMap<>();
    int size = cursor.count();
    for (int i = 0; i < size; i++) {
      map.put(text(), some());
    }
    return map;
  }

  List<Object> list() {
    int size = cursor.count();
    Object[] list = new Object[size];
    for (int i = 0; i < size; i++) {
      list[i] = some();
    }
    return Arrays.asList(list);
  }

  /** Questions to be made later, each from where it stands. */
  Questions questions() {
    int[] ids = numbers(cursor);
    Pieces pieces = Pieces.read(cursor);
    return Questions.later(texts.list(ids), at -> (Question) pool.parser(pieces.start(at)).some());
  }

  /** A value that cannot be missing. */
  Object some() {
    Object value = value();
    if (value == null) {
      throw new Unkept("nothing where something must be");
    }
    return value;
  }

  private @Nullable Object value() {
    int sign = cursor.number();
    return switch (sign) {
      case Sign.NOTHING -> null;
      case Sign.TEXT -> text();
      case Sign.NUMBER -> cursor.signed();
      case Sign.YES -> true;
      case Sign.NO -> false;
      case Sign.LIST -> list();
      case Sign.MAP -> ordered();
      case Sign.SET -> new HashSet<>(list());
      case Sign.SPAN -> span(cursor);
      case Sign.WHEREABOUTS -> whereabouts();
      case Sign.WORDING -> wording();
      case Sign.POOLED -> pool.get(cursor.number());
      case Sign.CONSTANT -> Maker.constant(text(), text());
      case Sign.BIG_NUMBER -> new BigInteger(text());
      case Sign.DECIMAL -> new BigDecimal(text());
      case Sign.VOCABULARY -> vocabulary();
      case Sign.FOLDING -> folding();
      case Sign.RECORD -> record();
      default -> throw new Unkept("no sign: " + sign);
    };
  }

  private Span span(Cursor from) {
    String file = texts.get(from.number());
    int line = from.number();
    int column = from.number();
    return new Span(file, line, column, line + from.signed(), from.number());
  }

  private Whereabouts whereabouts() {
    int length = cursor.count();
    int from = cursor.skip(length);
    return new Whereabouts(() -> places(new Cursor(cursor.bytes(), from)));
  }

  private Map<String, Span> places(Cursor from) {
    Map<String, Span> places = new HashMap<>();
    int size = from.count();
    for (int i = 0; i < size; i++) {
      places.put(texts.get(from.number()), span(from));
    }
    return places;
  }

  private Localized wording() {
    int size = cursor.count();
    if (size == 0) {
      return Localized.EMPTY;
    }
    if (size == 2) {
      return Localized.of(text(), text(), text(), text());
    }
    Map<String, String> wordings = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      wordings.put(text(), text());
    }
    return new Localized(wordings);
  }

  /** The words of the bank, the last of their piece, are read only when somebody mistypes one. */
  private Vocabulary vocabulary() {
    int from = cursor.place();
    return new Vocabulary(() -> texts.list(numbers(new Cursor(cursor.bytes(), from))));
  }

  private static int[] numbers(Cursor from) {
    int[] numbers = new int[from.count()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = from.number();
    }
    return numbers;
  }

  private Folding folding() {
    Set<Fold> folds = EnumSet.noneOf(Fold.class);
    list().forEach(fold -> folds.add((Fold) fold));
    return folds.equals(Folding.STANDARD.folds()) ? Folding.STANDARD : new Folding(folds);
  }

  private Object record() {
    Maker maker = pool.maker(text());
    @Nullable Object[] parts = new @Nullable Object[maker.size()];
    for (int place = 0; place < parts.length; place++) {
      parts[place] = value();
    }
    return maker.make(parts);
  }
}
