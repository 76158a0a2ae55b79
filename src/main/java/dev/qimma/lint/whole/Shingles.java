package dev.qimma.lint.whole;

import dev.qimma.lint.wording.Word;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * The runs of three words of a text, each once, by numbers of 64 bits: two runs hardly ever have
 * the same.
 */
final class Shingles {

  private static final int WORDS = 3;

  /** Jaccard index above this, in percent. */
  private static final int ALIKE_PERCENT = 80;

  /** FNV-1a. */
  private static final long BASIS = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  /** From the lowest to the highest. */
  private final long[] numbers;

  private Shingles(long[] numbers) {
    this.numbers = numbers;
  }

  static Shingles of(List<Word> words) {
    long[] numbers = new long[Math.max(0, words.size() - WORDS + 1)];
    for (int at = 0; at < numbers.length; at++) {
      numbers[at] = number(words.subList(at, at + WORDS));
    }
    return new Shingles(LongStream.of(numbers).sorted().distinct().toArray());
  }

  private static long number(List<Word> words) {
    long number = BASIS;
    for (Word word : words) {
      String form = word.form();
      for (int at = 0; at < form.length(); at++) {
        number = (number ^ form.charAt(at)) * PRIME;
      }
      number = (number ^ ' ') * PRIME;
    }
    return number;
  }

  LongStream numbers() {
    return Arrays.stream(numbers);
  }

  /**
   * Those of which two texts that are alike have one in common, whichever they are: alike texts
   * share more than {@value #ALIKE_PERCENT} % of the runs of either, so of the runs in the bank's
   * order of rarity the first they share is among the first fifth of both, and one more (Bayardo,
   * Ma and Srikant 2007, "Scaling up all pairs similarity search").
   */
  List<Long> telling(Rarity rarity) {
    int shared = numbers.length * ALIKE_PERCENT / 100 + 1;
    return numbers()
        .boxed()
        .sorted(Comparator.<Long>comparingInt(rarity::of).thenComparing(Comparator.naturalOrder()))
        .limit(Math.max(0, numbers.length - shared + 1))
        .collect(Collectors.toList());
  }

  boolean isAlike(Shingles other) {
    long shared = shared(other.numbers);
    long all = numbers.length + other.numbers.length - shared;
    return shared * 100 > all * ALIKE_PERCENT;
  }

  private long shared(long[] others) {
    long shared = 0;
    int own = 0;
    int other = 0;
    while (own < numbers.length && other < others.length) {
      int order = Long.compare(numbers[own], others[other]);
      shared += order == 0 ? 1 : 0;
      own += order <= 0 ? 1 : 0;
      other += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** How often runs stand in a bank, roughly: some share a count, and only speed hangs on it. */
  static final class Rarity {

    private static final int BITS = 20;

    private final int[] counts = new int[1 << BITS];

    void add(Shingles shingles) {
      shingles.numbers().forEach(number -> counts[place(number)]++);
    }

    int of(long number) {
      return counts[place(number)];
    }

    /** The upper bits; in the lower ones, a last letter is hardly mixed with the rest. */
    private static int place(long number) {
      return (int) (number >>> (Long.SIZE - BITS));
    }
  }
}
