package dev.qimma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.qimma.bank.Bank;
import dev.qimma.question.Option;
import dev.qimma.text.Letters;
import dev.qimma.text.Localized;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What the tests of every bank that we ship look at. */
final class Bundled {

  static final List<String> BOTH = List.of(Localized.ARABIC, Localized.ENGLISH);

  private Bundled() {}

  static Stream<Arguments> questions(Bank bank) {
    return bank.questions().stream().map(question -> argumentSet(question.card().id(), question));
  }

  /** Those with options to choose from. */
  static Stream<Arguments> choices(Bank bank) {
    return bank.questions().stream()
        .filter(question -> List.of("choice", "multiple").contains(question.kind()))
        .map(question -> argumentSet(question.card().id(), question));
  }

  /** Every way to name an option, whatever the order shown. */
  static List<String> namesOf(Option option) {
    return List.of(
        Letters.latin(option.index()),
        Letters.arabic(option.index()),
        option.text().in(Localized.ARABIC),
        option.text().in(Localized.ENGLISH));
  }

  static void hasBoth(Localized text) {
    for (String language : BOTH) {
      assertThat(text.has(language) && !text.in(language).isBlank())
          .as("%s in %s", text, language)
          .isTrue();
    }
  }
}
