package dev.qimma.weaving;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lambdas of every sort, and what each of them gives. */
@SuppressWarnings({"UnnecessaryLambda", "ImmutableEnumChecker", "serial"}) // it is about them
public final class EveryLambda extends Above implements Function<String, Map<String, Object>> {

  private static final Supplier<String> FIRST = () -> "made before all else";

  private final String own = "own";
  private final Map<String, Object> said = new LinkedHashMap<>();

  @Override
  public Map<String, Object> apply(String word) {
    said.put("of the class", FIRST.get());
    lambdas(word);
    references(word);
    numbers((byte) 7);
    nests(word);
    others(word);
    return said;
  }

  private void lambdas(String word) {
    Supplier<String> nothing = () -> "nothing captured";
    Supplier<String> it = () -> word + own + secret("!");
    long wide = 1L << 40;
    double real = 0.5;
    boolean yes = word.isEmpty();
    DoubleUnaryOperator many = given -> wide + real + given + (yes ? 1 : 2) + word.length();
    Function<String, Function<String, Supplier<String>>> nested =
        one -> two -> () -> one + two + word + own;
    ObjIntConsumer<List<String>> writes = (list, at) -> list.add(word + at);
    List<String> list = new ArrayList<>();
    writes.accept(list, 3);
    said.put("captures nothing", nothing.get());
    said.put("captures itself", it.get());
    said.put("captures numbers", many.applyAsDouble(0.25));
    said.put("nested", nested.apply("a").apply("b").get());
    said.put("gives nothing", list);
    said.put("the same each time", IntStream.range(0, 2).mapToObj(i -> again()).distinct().count());
  }

  private static Supplier<String> again() {
    return () -> "again";
  }

  private String secret(String end) {
    return "secret" + end;
  }

  private void references(String word) {
    ToIntFunction<String> length = String::length;
    Function<Integer, String> part = word::substring;
    Function<String, StringBuilder> made = StringBuilder::new;
    IntFunction<int[]> array = int[]::new;
    Function<int[], int[]> copy = int[]::clone;
    Supplier<String> above = super::said;
    Supplier<String> here = this::said;
    Supplier<Object> protectedAbove = new Below()::copied;
    BinaryOperator<Integer> greater = Math::max;
    UnaryOperator<String> own = this::secret;
    BiFunction<String, Object[], String> format = String::format;
    List<Object> ignored = new ArrayList<>();
    Stream.of("x", "y").forEach(ignored::add);
    AtomicLong sum = new AtomicLong();
    LongConsumer adds = sum::addAndGet;
    adds.accept(1L << 40);
    said.put("unbound", length.applyAsInt("four"));
    said.put("bound", part.apply(1));
    said.put("constructor", made.apply("text").append('!').toString());
    said.put("array", array.apply(3).length + copy.apply(new int[] {4, 5})[1]);
    said.put("of the class above", above.get() + here.get());
    said.put("protected", protectedAbove.get());
    said.put("boxed twice", greater.apply(3, 9));
    said.put("private", own.apply("?"));
    said.put("as it is", format.apply("%s-%s", new Object[] {1, "b"}));
    said.put("let go", ignored);
    said.put("two words let go", sum.get());
  }

  @Override
  String said() {
    return "below";
  }

  private void numbers(byte small) {
    ToLongFunction<Integer> unboxedAndWidened = Integer::intValue;
    ToDoubleFunction<Character> fromLetter = letter -> letter;
    IntToLongFunction widened = EveryLambda::twice;
    Function<Integer, Long> unboxedWidenedAndBoxed = EveryLambda::twice;
    Function<Long, Object> asObject = Long::bitCount;
    IntPredicate letter = Character::isLetter;
    IntUnaryOperator negative = given -> -given - small;
    LongSupplier captured = () -> small;
    Predicate<Object> isNull = java.util.Objects::isNull;
    Supplier<Number> number = () -> (short) 12;
    Comparator<String> order = Comparator.comparingInt(String::length).thenComparing(s -> s);
    said.put("unboxed and widened", unboxedAndWidened.applyAsLong(41));
    said.put("of a letter", fromLetter.applyAsDouble('A'));
    said.put("widened", widened.applyAsLong(1 << 30));
    said.put("unboxed, widened, boxed", unboxedWidenedAndBoxed.apply(1 << 30));
    said.put("as an object", asObject.apply(255L));
    said.put("true", letter.test('ع'));
    said.put("small", negative.applyAsInt(5) + captured.getAsLong());
    said.put("bridged", isNull.test(null));
    said.put("another number", number.get().toString());
    said.put("ordered", Stream.of("cc", "b", "aa", "a").sorted(order).toList());
  }

  private static long twice(long given) {
    return given * 2;
  }

  private void nests(String word) {
    said.put("of a record", new Pair(word, 2).times().get());
    said.put("of an interface", ((Greets) () -> word).greeting().get());
    said.put("of an enum", Stream.of(Sort.values()).map(sort -> sort.sign.apply(word)).toList());
    said.put(
        "of what is within",
        new Object() {
          private String hidden() {
            return Stream.of(word).map(this::twice).collect(Collectors.joining());
          }

          private String twice(String it) {
            return it + it + own;
          }
        }.hidden());
  }

  private void others(String word) {
    Supplier<String> kept = (Supplier<String> & Serializable) () -> word + " can be stored";
    Runnable both = (Runnable & Marked) () -> said.put("two interfaces", word);
    said.put("serializable", kept.get() + (kept instanceof Serializable));
    both.run();
    said.put("of both", both instanceof Marked);
  }

  private interface Marked {}

  private static final class Below extends ArrayList<String> {
    private Object copied() {
      Supplier<String> own = super::toString;
      modCount += own.get().length();
      java.util.function.BiConsumer<Integer, Integer> removes = this::removeRange;
      addAll(List.of("a", "b", "c"));
      removes.accept(0, 2);
      return own.get() + modCount;
    }
  }

  private record Pair(String word, int count) {
    private Supplier<String> times() {
      return () -> word.repeat(count) + EveryLambda.twice(count);
    }
  }

  private interface Greets {
    String name();

    private String hello() {
      return "hello, " + name();
    }

    default Supplier<String> greeting() {
      return () -> hello() + Stream.of("!").map(Greets::twice).findFirst().orElseThrow();
    }

    private static String twice(String end) {
      return end + end;
    }
  }

  private enum Sort {
    PLAIN(UnaryOperator.identity()),
    LOUD(word -> word + "!");

    private final UnaryOperator<String> sign;

    Sort(UnaryOperator<String> sign) {
      this.sign = sign;
    }
  }
}
