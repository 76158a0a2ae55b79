package dev.qimma.authoring.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.bank.yaml.BankFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Putting an entry into a file that a person wrote. */
class PageEditTest {

  private static Written.Keyed card() {
    Map<String, Written> keys = new LinkedHashMap<>();
    keys.put("q", new Written.Words("New?"));
    keys.put("right", Written.Several.of(List.of("a: b", "c")));
    return new Written.Keyed(keys);
  }

  private static String appended(String text) {
    return PageEdit.append(new BankFile("f.yaml", text), "questions", card())
        .map(BankFile::text)
        .orElse("");
  }

  @Test
  void itemsKeepTheIndentationTheyHave() {
    assertThat(appended("questions:\n    - q: One?\n      back: x # so\n"))
        .isEqualTo(
            """
            questions:
                - q: One?
                  back: x # so

                - q: New?
                  right:
                    - "a: b"
                    - c
            """);
    assertThat(appended("questions:\n- q: One?\n  back: x\n\n# allow\nallow: [QI101]\n"))
        .isEqualTo(
            """
            questions:
            - q: One?
              back: x

            - q: New?
              right:
                - "a: b"
                - c

            # allow
            allow: [QI101]
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# nothing yet",
        "questions:",
        "questions: []",
        "questions: [] # none\n",
        "questions: ~\n",
        "questions: null # none\n",
        "questions:\n  # examples\n",
        "questions: [ ]\ntopic: t\n",
        "topic: t\n\n\n",
        "questions:\r\n  - q: x\r\n    back: |+\r\n      y\r\n\r\nlang: en\r\n",
        "questions: [{q: x, back: y}]\n",
        "questions:\n  - q: x\n    back: y\n...\n",
        "questions:\n  - q: x\n    back: \"y\n  # no remark\"\n",
        "questions: # here\n\n  - q: x\n    back: y",
      })
  void whateverIsThereStays(String text) {
    String after = appended(text);
    assertThat(after).contains("New?");
    String kept = after;
    for (String line : text.lines().toList()) {
      String rest = line.replaceAll("\\[ ?]|~|null", "").strip();
      assertThat(kept).contains(rest.startsWith("questions: [{") ? "{q: x, back: y}]" : rest);
    }
    assertThat(after.contains("\r\n")).isEqualTo(text.contains("\r\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{questions: []}", "questions: text\n", "questions: {a: b}\n", "- x\n", "a: ["})
  void whatCannotBeEditedSafelyIsLeftAlone(String text) {
    assertThat(PageEdit.append(new BankFile("f.yaml", text), "questions", card())).isEmpty();
  }

  @Test
  void aNewMapStandsBehindTheSources() {
    Optional<BankFile> after =
        PageEdit.put(
            new BankFile("f", "qimma: 1\nsources:\n  a:\n    title: A\n# topics\nterms: {}\n"),
            "quotes",
            "heat",
            new Written.Keyed(Map.of("exact", new Written.Verbatim("He said: \"no\""))));
    assertThat(after.map(BankFile::text))
        .contains(
            """
            qimma: 1
            sources:
              a:
                title: A

            quotes:
              heat:
                exact: >-
                  He said: "no"
            # topics
            terms: {}
            """);
  }
}
