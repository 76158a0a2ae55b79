package dev.qimma.grading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.grading.bytes.Roll;
import dev.qimma.grading.bytes.Words;
import dev.qimma.question.Question;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Questions by the bytes of their cells, and what may be expected behind each. */
class SuccessorsTest {

  private static final int QUESTIONS = 50;

  private final List<Question> bank =
      Samples.bank(
              "many",
              "questions:\n"
                  + IntStream.range(0, QUESTIONS)
                      .mapToObj(i -> "  - {id: " + id(i) + ", q: Is " + i + " odd?, answer: true}")
                      .collect(Collectors.joining("\n", "", "\n")))
          .questions();
  private final Successors successors = new Successors(new QuestionNames(bank));

  /** Of two letters and more, so that some are longer than a word. */
  private static String id(int place) {
    return "q".repeat(1 + place / 3) + place;
  }

  private int find(String cell) {
    byte[] bytes = ("," + cell + ",").getBytes(UTF_8);
    return successors.find(bytes, 1, bytes.length - 1, Roll.hash(bytes, 1, bytes.length - 1));
  }

  @Test
  void everyQuestionIsFoundByItsCell() {
    for (int round = 0; round < 2; round++) {
      for (int place = 0; place < QUESTIONS; place++) {
        assertThat(find(id(place))).isEqualTo(place);
        assertThat(find(" many/" + id(place))).isEqualTo(place);
        assertThat(find('"' + id(place) + '"')).isEqualTo(place);
      }
    }
    assertThat(find("other")).isNegative();
    assertThat(find("")).isNegative();
  }

  @Test
  void whatCameNextTheLastTimeIsExpected() {
    for (int place = 0; place < QUESTIONS; place++) {
      find(id(place));
    }
    find(id(0));
    for (int place = 1; place < QUESTIONS; place++) {
      int expected = successors.next[successors.last];
      byte[] bytes = id(place).getBytes(UTF_8);
      assertThat(successors.questions[expected]).isEqualTo(place);
      assertThat(successors.texts[expected]).isEqualTo(bytes);
      assertThat(successors.lengths[expected]).isEqualTo(bytes.length);
      long mask = successors.masks[expected];
      long first = Words.of(bytes, 0, Math.min(8, bytes.length));
      assertThat(successors.words[expected]).isEqualTo(first);
      assertThat(mask).isEqualTo(bytes.length >= 8 ? -1L : (1L << (8 * bytes.length)) - 1);
      find(id(place));
    }
    find(id(7));
    find(id(3));
    find(id(7));
    assertThat(successors.questions[successors.next[successors.last]]).isEqualTo(3);
  }

  /** Nothing is expected before anything came, and no cell that may go over several lines. */
  @Test
  void aCellOfSeveralLinesIsNotExpected() {
    assertThat(successors.lengths[successors.next[successors.last]]).isZero();
    find(id(1));
    assertThat(find("\"" + id(2) + "\n\"")).isEqualTo(2);
    assertThat(successors.lengths[successors.last]).isZero();
    assertThat(successors.texts[successors.last]).isEmpty();
  }
}
