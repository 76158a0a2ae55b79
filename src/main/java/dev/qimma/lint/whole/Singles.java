package dev.qimma.lint.whole;

import dev.qimma.bank.Bank;
import dev.qimma.lint.wording.Wording;
import dev.qimma.question.Option;
import dev.qimma.question.Question;
import dev.qimma.text.Localized;
import java.util.List;

/** The questions of a bank of which one option is right. */
final class Singles {

  /** Fewer questions than these show nothing. */
  static final int LEAST = 20;

  private Singles() {}

  static List<Question> of(Bank bank) {
    return bank.questions().stream()
        .filter(question -> new Wording(question, Localized.ENGLISH).isSingle())
        .toList();
  }

  static int options(Question question) {
    return question.prompt().options().size();
  }

  /** The stored place of the key, from 0. */
  static int key(Question question) {
    return question.prompt().options().stream()
        .filter(Option::isRight)
        .findFirst()
        .orElseThrow()
        .index();
  }
}
