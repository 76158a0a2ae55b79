package dev.qimma.authoring.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.kind.Kind;
import dev.qimma.kind.Kinds;
import dev.qimma.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of the catalogue can be asked for. A failure names the kind that was forgotten. */
class FormTest {

  private static final Map<String, String> STEMS = Map.of("cloze", "Rain is {water/wet water}.");

  static Stream<Kind> kinds() {
    return Kinds.all().stream();
  }

  private static List<String> lines(Ask ask) {
    return switch (ask.shape()) {
      case TRUTH -> List.of("صح");
      case NUMBER -> List.of("12.50");
      case TOLERANCE -> List.of("5%");
      case PAIRS -> List.of("a: b = c", "d = e");
      case TEXT -> List.of(ask.key() + " \"one\": #");
      default -> List.of(ask.key() + " one", ask.key() + " // two");
    };
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whatIsAskedForMakesAQuestionOfThatKind(Kind kind) {
    Form form = Form.of(kind);
    assertThat(kind.keys()).containsAll(form.asks().stream().map(Ask::key).toList());
    Draft draft = new Draft(form);
    for (Ask ask : draft.asks()) {
      List<String> lines =
          ask.equals(Form.STEM)
              ? List.of(STEMS.getOrDefault(kind.name(), "Which: of these?"))
              : ask.equals(Form.QUOTE) ? List.of() : lines(ask);
      lines.forEach(line -> assertThat(draft.fault(ask, line)).isEmpty());
      draft.answer(ask, lines);
    }
    BankFile file =
        PageEdit.append(
                new BankFile("f.yaml", "# mine\nquestions: []\n"),
                "questions",
                draft.item(draft.name(Set.of())))
            .orElseThrow();
    BankReader.Loaded loaded = BankReader.read("b", List.of(file));
    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(loaded.bank().questions()).hasSize(1);
    assertThat(loaded.bank().questions().get(0).kind()).isEqualTo(kind.name());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindIsToldInBothLanguages(Kind kind) {
    for (String language : List.of("en", "ar")) {
      Messages words = Messages.load(language, "/dev/qimma/authoring/writing/messages");
      assertThat(words.has("ask.kind." + kind.name())).isTrue();
      new Draft(Form.of(kind))
          .asks()
          .forEach(ask -> assertThat(words.has("ask." + ask.key())).as(ask.key()).isTrue());
    }
  }
}
