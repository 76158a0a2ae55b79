package dev.qimma.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.yaml.BankFile;
import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index that finds stems that are alike, against comparing each with each. */
class DuplicateQuestionTest {

  private static final int STEMS = 150;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void stemsAreFoundWhateverTheyShare(long seed) {
    List<List<String>> stems = stems(new Random(seed));
    String bank =
        SmallBank.questions(
            STEMS,
            i ->
                SmallBank.item(
                    "q" + i, String.join(" ", stems.get(i)), "right: yes" + i, "no" + i));
    List<String> found =
        SmallBank.check(List.of(new BankFile("b.yaml", bank))).stream()
            .filter(diagnostic -> diagnostic.rule() == Rule.DUPLICATE_QUESTION)
            .map(DuplicateQuestionTest::pair)
            .toList();
    assertThat(found).isNotEmpty().isEqualTo(pairs(stems));
  }

  private static String pair(Diagnostic diagnostic) {
    return diagnostic.question() + " " + diagnostic.message().arguments().get(0);
  }

  /** Of few words, and many of them an earlier stem with a word or two changed. */
  private static List<List<String>> stems(Random random) {
    List<List<String>> stems = new ArrayList<>();
    for (int i = 0; i < STEMS; i++) {
      boolean isChanged = i > 0 && random.nextInt(3) > 0;
      List<String> stem =
          isChanged
              ? new ArrayList<>(stems.get(random.nextInt(i)))
              : IntStream.range(0, 2 + random.nextInt(30))
                  .mapToObj(at -> word(random))
                  .collect(Collectors.toCollection(ArrayList::new));
      for (int changes = random.nextInt(3); isChanged && changes > 0; changes--) {
        stem.set(random.nextInt(stem.size()), word(random));
      }
      stems.add(stem);
    }
    return stems;
  }

  private static String word(Random random) {
    return "w" + random.nextInt(40);
  }

  private static List<String> pairs(List<List<String>> stems) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < stems.size(); i++) {
      List<String> stem = stems.get(i);
      int all = i;
      Optional<Integer> same =
          IntStream.range(0, all).boxed().filter(j -> stem.equals(stems.get(j))).findFirst();
      Optional<Integer> alike =
          IntStream.range(0, all).boxed().filter(j -> isAlike(stem, stems.get(j))).findFirst();
      same.or(() -> alike).ifPresent(j -> pairs.add("q" + all + " q" + j));
    }
    return pairs;
  }

  private static boolean isAlike(List<String> one, List<String> other) {
    Set<List<String>> shared = shingles(one);
    Set<List<String>> all = shingles(one);
    shared.retainAll(shingles(other));
    all.addAll(shingles(other));
    return shared.size() * 100 > all.size() * 80;
  }

  private static Set<List<String>> shingles(List<String> stem) {
    Set<List<String>> shingles = new HashSet<>();
    for (int at = 0; at + 3 <= stem.size(); at++) {
      shingles.add(stem.subList(at, at + 3));
    }
    return shingles;
  }
}
