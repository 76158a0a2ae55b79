package dev.qimma.grading;

import static dev.qimma.grading.Samples.grade;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A gradebook without names tells on nobody. */
class NamelessTest {

  private static final String HEADER = "learner,question,response\n";

  private static List<String> facts(Gradebook book) {
    return IntStream.range(0, book.standings().size())
        .mapToObj(
            learner ->
                book.standings().get(learner)
                    + IntStream.range(0, book.items().size())
                        .mapToObj(question -> book.responses().mark(learner, question).toString())
                        .collect(Collectors.joining()))
        .toList();
  }

  @Test
  void learnersAreNumberedTheBestFirst() {
    Gradebook book =
        grade(HEADER + "Zoe,rain,B\nAda,rain,A\nAda,week,3.5\nسارة,rain,A\n").book().withoutNames();
    assertThat(book.standings())
        .extracting(standing -> standing.learner() + " " + standing.score().plain())
        .containsExactly("learner-1 3", "learner-2 1", "learner-3 0");
    assertThat(book.responses().mark(0, 4).orElseThrow().score().plain()).isEqualTo("2");
  }

  @Test
  void numbersAreAsLongAsTheLongest() {
    String rows =
        IntStream.range(0, 12).mapToObj(i -> "L" + i + ",rain,A\n").collect(Collectors.joining());
    assertThat(grade(HEADER + rows).book().withoutNames().standings())
        .extracting(Standing::learner)
        .startsWith("learner-01")
        .endsWith("learner-12");
  }

  @Test
  void neitherNamesNorTheOrderOfRowsShow() {
    Random random = new Random(5);
    List<String> sheets = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String name = "name-" + i;
      sheets.add(
          Stream.of("rain,", "spring,", "round,", "week,")
              .filter(question -> random.nextInt(5) > 0)
              .map(question -> name + "," + question + "ABC".charAt(random.nextInt(3)) + "\n")
              .collect(Collectors.joining()));
    }
    List<String> first = null;
    for (int round = 0; round < 5; round++) {
      Collections.shuffle(sheets, random);
      String renamed = String.join("", sheets).replace("name-", "round-" + round + "-");
      List<String> facts = facts(grade(HEADER + renamed).book().withoutNames());
      first = first == null ? facts : first;
      assertThat(facts).isEqualTo(first);
    }
  }

  @Test
  void rejectsAndWarningsKeepTheirPlacesAndLoseTheirNames() {
    GradingOptions options =
        GradingOptions.STANDARD.withRoster(new LinkedHashSet<>(List.of("Lina")));
    Gradebook book =
        grade(options, HEADER + "Lina,rain,Z\nLina,rain,A\nOmar,rain,A\nrain,Omar,A\n,rain,A\n")
            .book()
            .withoutNames();
    assertThat(book.firstRejects())
        .extracting(reject -> reject.line() + " " + reject.learner() + " " + reject.question())
        .containsExactly("3 *** rain", "4 *** rain", "5 *** ***", "6  ***");
    assertThat(book.firstRejects()).allMatch(reject -> reject.raw().isEmpty());
    assertThat(book.firstWarnings()).extracting(Warning::learner).containsExactly("***");
  }
}
