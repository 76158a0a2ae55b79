package dev.qimma.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.Bank;
import dev.qimma.bank.BankReader;
import dev.qimma.bank.Questions;
import dev.qimma.files.BundledBanks;
import dev.qimma.history.Plan;
import dev.qimma.question.Question;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which questions, in which order; and that no more of them are made than are looked at. */
class SelectionTest {

  private static final Bank SUMMIT =
      BundledBanks.named("summit").stream()
          .map(found -> BankReader.read(found.name(), found.files(), found.unread()).bank())
          .findFirst()
          .orElseThrow();

  private final List<Integer> made = new ArrayList<>();
  private final Bank later = later();

  private Bank later() {
    Questions all = SUMMIT.questions();
    Questions questions =
        Questions.later(
            all.ids(),
            place -> {
              made.add(place);
              return all.get(place);
            });
    return new Bank(
        SUMMIT.name(),
        SUMMIT.title(),
        SUMMIT.location(),
        SUMMIT.sources(),
        SUMMIT.passages(),
        SUMMIT.objectives(),
        SUMMIT.terms(),
        SUMMIT.allowed(),
        questions);
  }

  private static Selection selection(boolean isShuffled, int count) {
    return new Selection(Filter.ALL, isShuffled, count);
  }

  @Test
  void aSittingMakesTheQuestionsItShowsAndNoOther() {
    List<String> names = selection(true, 0).names(List.of(later), 3);
    assertThat(names).hasSize(SUMMIT.questions().size()).doesNotHaveDuplicates();
    Plan plan = new Plan("", "summit", 3, Plan.PRACTICE, names, Instant.EPOCH);
    Sitting sitting = Sitting.begin(plan, Shelf.of(List.of(later)));
    assertThat(sitting.total()).isEqualTo(names.size());
    assertThat(made).isEmpty();
    assertThat(sitting.current().map(question -> question.card().name())).contains(names.get(0));
    assertThat(made).hasSize(1);
  }

  @Test
  void soManyAreMadeAsAreChosen() {
    assertThat(selection(true, 10).from(List.of(later), 3)).hasSize(10);
    assertThat(made).hasSize(10);
  }

  @Test
  void theSameAreChosenHoweverTheyAreKept() {
    for (int count : new int[] {0, 1, 5, 1000}) {
      for (boolean isShuffled : new boolean[] {true, false}) {
        Selection selection = selection(isShuffled, count);
        List<Question> chosen = selection.from(List.of(SUMMIT), 9);
        assertThat(selection.from(List.of(later), 9)).isEqualTo(chosen);
        assertThat(new Selection(any -> true, isShuffled, count).from(List.of(later), 9))
            .isEqualTo(chosen);
        assertThat(selection.names(List.of(later), 9))
            .isEqualTo(chosen.stream().map(question -> question.card().name()).toList());
      }
    }
  }

  /** Whatever is asked for, some question does not have it. */
  @Test
  void aFilterThatAsksForSomethingIsNotOpen() {
    List<String> word = List.of("x");
    List<String> none = List.of();
    assertThat(Filter.ALL.isOpen()).isTrue();
    assertThat(
            List.of(
                new Filter(word, none, none, none, none, 0, 0, false, Set.of()),
                new Filter(none, word, none, none, none, 0, 0, false, Set.of()),
                new Filter(none, none, word, none, none, 0, 0, false, Set.of()),
                new Filter(none, none, none, word, none, 0, 0, false, Set.of()),
                new Filter(none, none, none, none, word, 0, 0, false, Set.of()),
                new Filter(none, none, none, none, none, 2, 4, false, Set.of()),
                new Filter(none, none, none, none, none, 0, 0, true, Set.of())))
        .noneMatch(Filter::isOpen);
  }

  @Test
  void aShelfKnowsTheQuestionsOfItsBanksAlone() {
    Shelf shelf = Shelf.of(List.of(later));
    String id = SUMMIT.questions().ids().get(0);
    assertThat(shelf.has("summit/" + id)).isTrue();
    assertThat(shelf.has("other/" + id)).isFalse();
    assertThat(shelf.has("summit/none")).isFalse();
    assertThat(shelf.has(id)).isFalse();
    assertThat(made).isEmpty();
    assertThat(shelf.question("summit/" + id).card().id()).isEqualTo(id);
  }
}
