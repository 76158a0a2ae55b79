package dev.qimma.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.kind.OneQuestion;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromptTest {

  @Test
  void onlyWhatIsPutInOrderIsNumbered() {
    Prompt ordering = OneQuestion.of("order: [بذرة, شجرة]").prompt();
    Prompt choice = OneQuestion.of("options: [بذرة, شجرة]", "right: بذرة").prompt();
    assertThat(List.of(ordering.label(0), ordering.label(1))).containsExactly("1", "2");
    assertThat(List.of(choice.label(0), choice.label(1))).containsExactly("A", "B");
    assertThat(choice.isNumbered()).isFalse();
  }

  @Test
  void allThatIsThereToReadIsListed() {
    assertThat(read(OneQuestion.of("pairs: [[القاهرة, مصر], [Rabat, Morocco]]", "extra: [Tunis]")))
        .containsExactlyInAnyOrder("القاهرة", "Rabat", "مصر", "Morocco", "Tunis");
    assertThat(
            read(
                OneQuestion.asking(
                    "A {x} and {y}.", "blanks: { x: rain, y: { right: ثلج, wrong: [ريح] } }")))
        .containsExactlyInAnyOrder("ثلج", "ريح");
    assertThat(read(OneQuestion.of("accept: [مطر]"))).isEmpty();
  }

  private static List<String> read(Question question) {
    return question.prompt().texts().stream().map(text -> text.in("en")).toList();
  }
}
