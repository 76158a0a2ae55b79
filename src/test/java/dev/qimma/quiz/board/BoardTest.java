package dev.qimma.quiz.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.question.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What keys come to, for each way of choosing. */
class BoardTest {

  private static final String CHOICE = "q: Which burns?\noptions: [Ash, Oil, Water]\nright: Oil";
  private static final String MULTIPLE =
      "q: Which are metals?\noptions: [Iron, Chalk, Tin]\nright: [Iron, Tin]";
  private static final String TRUTH = "q: Oil burns.\nanswer: true";
  private static final String ORDER = "q: In order?\norder: [one, two, three]";
  private static final String PAIRS =
      "q: Capitals?\npairs: [[Egypt, Cairo], [Morocco, Rabat]]\nextra: [Tunis]";
  private static final String BLANKS =
      """
      q: Up by {up}, down by {down}.
      blanks:
        up: { right: heat, wrong: [wind] }
        down: { right: cold, wrong: [salt] }
      """;

  @ParameterizedTest
  @CsvSource({
    "enter, A",
    "down enter, B",
    "j enter, B",
    "ت enter, B",
    "up enter, C",
    "k enter, C",
    "down down down enter, A",
    "last enter, C",
    "last first enter, A",
    "2 enter, B",
    "٢ enter, B",
    "b enter, B",
    "B enter, B",
    "ب enter, B",
    "ج enter, C",
    "9 x space left enter, A"
  })
  void oneIsChosenByArrowsLettersAndDigitsOfBothScripts(String keys, String reply) {
    assertThat(Pressed.at(CHOICE).keys(keys).reply()).isEqualTo(reply);
  }

  @ParameterizedTest
  @ValueSource(strings = {"b", "down space tab", "2 up left right back escape interrupt end"})
  void nothingIsAnsweredWithoutEnter(String keys) {
    assertThat(Pressed.at(CHOICE).keys(keys).reply()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"t enter, A", "f enter, B", "ص enter, A", "خ enter, B", "n enter, B", "y enter, A"})
  void trueAndFalseGoByTheirOwnLettersToo(String keys, String reply) {
    assertThat(Pressed.at(TRUTH).keys(keys).reply()).isEqualTo(reply);
  }

  @ParameterizedTest
  @CsvSource({
    "space enter, A",
    "space down down space enter, A;C",
    "c a enter, A;C",
    "ج أ enter, A;C",
    "1 3 enter, A;C",
    "1 3 1 enter, C",
    "space space c enter, C"
  })
  void severalArePickedAndLetGo(String keys, String reply) {
    assertThat(Pressed.at(MULTIPLE).keys(keys).reply()).isEqualTo(reply);
  }

  @Test
  void enterWithNothingPickedTellsHowToPick() {
    Pressed board = Pressed.at(MULTIPLE).keys("enter");
    assertThat(board.reply()).isEmpty();
    assertThat(board.page()).anyMatch(line -> line.contains("Nothing is picked yet"));
    assertThat(board.keys("down").page()).noneMatch(line -> line.contains("Nothing is picked"));
  }

  @ParameterizedTest
  @CsvSource({
    "enter, 1;2;3",
    "J enter, 2;1;3",
    "lower lower enter, 2;3;1",
    "last K enter, 1;3;2",
    "last lift lift enter, 3;1;2",
    "K enter, 1;2;3",
    "last J enter, 1;2;3",
    "space down down space up enter, 2;3;1",
    "space 3 enter, 2;3;1",
    "3 space 1 enter, 3;1;2"
  })
  void itemsAreMovedWithShiftOrTakenHoldOf(String keys, String reply) {
    assertThat(Pressed.at(ORDER).keys(keys).reply()).isEqualTo(reply);
  }

  @ParameterizedTest
  @CsvSource({
    "a b enter, 1=A;2=B",
    "enter down enter enter, 1=A;2=B",
    "space down space enter, 1=A;2=B",
    "a b left c enter, 1=A;2=C",
    "a b 1 b enter, 1=B;2=B",
    "right c a enter, 1=A;2=C",
    "b right enter, 1=B"
  })
  void partnersAreFoundOneAfterTheOther(String keys, String reply) {
    assertThat(Pressed.at(PAIRS).keys(keys).reply()).isEqualTo(reply);
  }

  @Test
  void nothingMatchedIsNoAnswer() {
    assertThat(Pressed.at(PAIRS).keys("right right enter").reply()).isEmpty();
  }

  @Test
  void blanksAreFilledByChoosing() {
    Pressed board = Pressed.at(BLANKS).keys("a b enter");
    assertThat(board.reply()).isEqualTo("up=A;down=B");
  }

  @Test
  void aCardIsTurnedThenGraded() {
    Flip card = new Flip(Pressed.question("q: Morocco\nback: Rabat"), false);
    assertThat(card.press(Key.Stroke.ENTER)).isEqualTo(new Board.Replies(""));
    assertThat(card.press(new Key.Letter('3'))).isEqualTo(new Board.Goes(card));
    Flip turned = new Flip(card.question(), true);
    assertThat(turned.press(Key.Stroke.ENTER)).isEqualTo(new Board.Goes(turned));
    assertThat(turned.press(new Key.Letter('٣'))).isEqualTo(new Board.Replies("3"));
    assertThat(turned.press(new Key.Letter('5'))).isEqualTo(new Board.Goes(turned));
  }

  @Test
  void typedAnswersHaveNoBoard() {
    assertThat(Board.of(Pressed.question("q: Who?\naccept: [Anna]"))).isEmpty();
    assertThat(Board.of(Pressed.question("q: How many?\nnumber: 3"))).isEmpty();
    assertThat(Board.of(Pressed.question("q: Which?\nrecall: [oil, gas]"))).isEmpty();
    assertThat(Board.of(Pressed.question("q: By {up}.\nblanks: { up: [heat] }"))).isEmpty();
  }

  @Test
  void theFocusIsSeenOnThePage() {
    assertThat(Pressed.at(CHOICE).keys("down").page())
        .containsSubsequence(" Which burns?", "  A. ( ) Ash", "> B. (*) Oil", "  C. ( ) Water");
    assertThat(Pressed.at(MULTIPLE).keys("c").page())
        .containsSubsequence("  A. [ ] Iron", "  B. [ ] Chalk", "> C. [x] Tin");
  }

  @Test
  void whatFillsASlotIsSeenBelowIt() {
    assertThat(Pressed.at(PAIRS).keys("b").page())
        .containsSubsequence("  1. Egypt", "     -> Rabat", "> 2. Morocco");
  }

  @Test
  void fullMarksCanBeReachedByKeysAlone() {
    assertThat(Pressed.at(CHOICE).keys("b enter").verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(Pressed.at(MULTIPLE).keys("a c enter").verdict()).isEqualTo(Verdict.RIGHT);
  }
}
