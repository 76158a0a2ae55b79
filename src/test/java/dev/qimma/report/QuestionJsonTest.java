package dev.qimma.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.kind.OneQuestion;
import dev.qimma.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionJsonTest {

  @Test
  void aMatchingHasItsLeftSidesAndItsRightOnesAsOptions() {
    Question question = OneQuestion.of("pairs: [[Cairo, Egypt], [Rabat, Morocco]]");
    assertThat(QuestionJson.line(question, false))
        .contains("\"left\":[{\"en\":\"Cairo\"},{\"en\":\"Rabat\"}],\"options\":[{\"letter\":\"A\"")
        .contains("{\"en\":\"Egypt\"}")
        .doesNotContain("right")
        .doesNotContain("model");
  }

  @Test
  void anOrderingHasItsItemsAsOptions() {
    Question question = OneQuestion.of("order: [seed, shoot, tree]");
    assertThat(QuestionJson.line(question, true))
        .contains("\"letter\":\"C\"")
        .contains("\"model\":\"" + question.modelReply() + "\"");
  }

  @Test
  void aClozeKeepsItsHolesAndListsItsBlanks() {
    String yaml =
        """
        questions:
          - id: it
            q: Up by {up}, down by {down}.
            blanks:
              up: evaporation
              down: { options: [rain, wind], right: rain }
        """;
    Question question =
        BankReader.read("b", List.of(new BankFile("b.yaml", yaml))).bank().questions().get(0);
    assertThat(QuestionJson.line(question, false))
        .contains("\"q\":{\"en\":\"Up by {up}, down by {down}.\"}")
        .contains("\"blanks\":[{\"name\":\"up\",\"options\":[]},{\"name\":\"down\",\"options\":[{")
        .doesNotContain("evaporation")
        .doesNotContain("right");
    assertThat(QuestionJson.line(question, true))
        .contains("\"model\":\"up=evaporation;down=A\"")
        .contains("\"right\":true");
  }

  @Test
  void aListToRecallHasItsCountAndTellsNoName() {
    Question question = OneQuestion.of("recall: [oil, gas, coal]");
    assertThat(QuestionJson.line(question, false)).contains("\"count\":3").doesNotContain("oil");
    assertThat(QuestionJson.line(question, true)).contains("\"model\":\"oil;gas;coal\"");
  }

  @Test
  void theBackOfACardIsPartOfTheKey() {
    Question question = OneQuestion.of("back: Rabat");
    assertThat(QuestionJson.line(question, false)).doesNotContain("Rabat").doesNotContain("back");
    assertThat(QuestionJson.line(question, true))
        .contains("\"model\":\"3\",\"back\":{\"en\":\"Rabat\"}");
  }
}
