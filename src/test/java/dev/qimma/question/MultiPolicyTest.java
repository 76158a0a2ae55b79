package dev.qimma.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MultiPolicyTest {

  @Test
  void everyPolicyIsReadByItsWord() {
    assertThat(MultiPolicy.words())
        .containsExactly(
            "each",
            "all-or-nothing",
            "exams-false2",
            "exams-false",
            "exams-true",
            "exams-all",
            "exams-none",
            "moodle")
        .allSatisfy(
            word ->
                assertThat(MultiPolicy.parse(word))
                    .hasValueSatisfying(policy -> assertThat(policy.word()).isEqualTo(word)));
    assertThat(MultiPolicy.parse("all_or_nothing")).isEmpty();
  }
}
