package dev.qimma.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.text.Folding;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

  private static Options options(String... texts) {
    return Options.written(
        Arrays.stream(texts)
            .map(text -> new Option(0, Localized.of("ar", text), false, Localized.EMPTY, null))
            .toList());
  }

  @ParameterizedTest
  @CsvSource({"Polish, polish", "عَلَم, علم"})
  void theWordingItselfIsMeantBeforeOneThatIsLikeIt(String first, String second) {
    Options options = options(first, second);
    assertThat(place(options, first)).contains(0);
    assertThat(place(options, second)).contains(1);
  }

  private static Optional<Integer> place(Options options, String reply) {
    return options.find(new Reply(reply, true), Folding.STANDARD).map(Option::index);
  }

  @Test
  void theCanonicalOrderIsKnownHoweverTheyAreShown() {
    Options options = options("نفط", "غاز", "فحم");
    Options shown = options.arranged(List.of(2, 0, 1));
    assertThat(shown.shown()).extracting(Option::index).containsExactly(2, 0, 1);
    assertThat(shown.lettered()).isEqualTo(options.shown());
  }

  @Test
  void whatNamesNoneIsToldTheFirstLetterAndTheLast() {
    assertThat(options("نفط", "غاز", "فحم").unreadable("ماء"))
        .isEqualTo(Message.of("unreadable.option", "ماء", "A", "C"));
  }
}
