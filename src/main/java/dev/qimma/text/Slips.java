package dev.qimma.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Predicate;

/** Tells a small slip of the fingers from another word. */
public final class Slips {

  private Slips() {}

  /**
   * Whether the reply is the accepted answer with a slip in it; both are normal forms.
   *
   * @param known whether a normal form is a word of its own: of the bank, its quotes or its answers
   */
  public static boolean isSlip(String reply, String accepted, Predicate<String> known) {
    if (reply.equals(accepted) || known.test(reply)) {
      return false;
    }
    List<String> replied = words(reply);
    List<String> wanted = words(accepted);
    return isWithin(reply, accepted)
        && isWordByWord(replied, wanted)
        && numbers(replied).equals(numbers(wanted))
        && noOtherWord(replied, Set.copyOf(wanted), known);
  }

  /** None up to 3 letters, 1 up to 7, 2 above. */
  private static int allowed(String accepted) {
    long letters = accepted.codePoints().filter(Character::isLetterOrDigit).count();
    if (letters <= 3) {
      return 0;
    }
    return letters <= 7 ? 1 : 2;
  }

  private static boolean isWithin(String reply, String accepted) {
    int limit = allowed(accepted);
    return limit > 0 && EditDistance.between(reply, accepted, limit) <= limit;
  }

  /**
   * Each word has its own allowance: vitamin a is not a slip for vitamin b, nor north for south
   * where korea follows. Where the words are parted otherwise, nothing else may differ.
   */
  private static boolean isWordByWord(List<String> replied, List<String> wanted) {
    if (replied.size() != wanted.size()) {
      return String.join("", replied).equals(String.join("", wanted));
    }
    for (int i = 0; i < wanted.size(); i++) {
      boolean same = replied.get(i).equals(wanted.get(i));
      if (!same && !isWithin(replied.get(i), wanted.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> numbers(List<String> words) {
    return words.stream().filter(word -> word.codePoints().anyMatch(Character::isDigit)).toList();
  }

  private static boolean noOtherWord(
      List<String> replied, Set<String> wanted, Predicate<String> known) {
    return replied.stream().filter(word -> !wanted.contains(word)).noneMatch(known);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    new StringTokenizer(text).asIterator().forEachRemaining(word -> words.add(word.toString()));
    return words;
  }
}
