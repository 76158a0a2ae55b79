package dev.qimma.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Span;
import dev.qimma.text.Message;
import dev.qimma.text.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Diagnostics as other programs read them: SARIF, and workflow commands. */
class DiagnosticsElsewhereTest {

  private static final Messages MESSAGES = Messages.load("en", "/dev/qimma/diagnostic/messages");

  @Test
  void aLogNamesItsRulesOnceAndPlacesEveryResult() {
    assertThat(DiagnosticsSarif.of(problems(), "1.0", MESSAGES))
        .isEqualTo(
            """
            {"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/\
            sarif-schema-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":{"name":"qimma",\
            "version":"1.0","rules":[{"id":"QE017","shortDescription":{"text":"The question has \
            no id"},"fullDescription":{"text":"id: is left out, and is made from the first \
            words."},"help":{"text":"When the question is reworded, its history is lost."},\
            "defaultConfiguration":{"level":"note"}},{"id":"QE019","shortDescription":{"text":"The \
            answer is not an option"},"fullDescription":{"text":"right: names no entry of \
            options:."},"help":{"text":"No choice could ever be right."},\
            "defaultConfiguration":{"level":"error"}}]}},"language":"en",\
            "columnKind":"unicodeCodePoints","results":[{"ruleId":"QE017","ruleIndex":0,\
            "level":"note","message":{"text":"the question has no id, and would lose its history \
            when reworded; add id: x"},"locations":[{"physicalLocation":{"artifactLocation":\
            {"uri":"a.yaml"},"region":{"startLine":3,"startColumn":5}}}],"partialFingerprints":\
            {"questionAndRule/v1":"a.yaml:QE017:1"}},{"ruleId":"QE019","ruleIndex":1,\
            "level":"error","message":{"text":"answer \\"50%\\" is not one of the options; did you \
            mean \\"5\\"?"},"locations":[{"physicalLocation":{"artifactLocation":\
            {"uri":"my%20bank/%D8%A8,%3A.yaml"},"region":{"startLine":8,"startColumn":11,\
            "endLine":8,"endColumn":14}}}],"partialFingerprints":\
            {"questionAndRule/v1":"capital:QE019:1"}}]}]}
            """
                .replace("%A8,%3A", "%A8%2C%3A"));
  }

  @Test
  void theSameProblemTwiceInAQuestionHasTwoFingerprints() {
    Problems problems = new Problems();
    for (int line = 3; line < 5; line++) {
      Message message = Message.of("QE017.message", "x");
      problems.add(Rule.NO_ID, Span.at("a.yaml", line, 1), "x", message, message);
    }
    assertThat(DiagnosticsSarif.of(problems.sorted(), "1.0", MESSAGES))
        .contains("\"x:QE017:1\"", "\"x:QE017:2\"");
  }

  @Test
  void commandsAreEscapedAndTheWorstComesFirst() {
    assertThat(DiagnosticsGithub.of(problems(), MESSAGES))
        .isEqualTo(
            """
            ::error file=my bank/ب%2C%3A.yaml,line=8,col=11,endLine=8,endColumn=14,title=QE019::\
            answer "50%25" is not one of the options; did you mean "5"?
            ::notice file=a.yaml,line=3,col=5,endLine=3,title=QE017::the question has no id, and \
            would lose its history when reworded; add id: x
            """);
  }

  @Test
  void noTextEndsACommandOrBeginsAnother() {
    Problems problems = new Problems();
    Message message = Message.of("QE019.far", "a\r\n::error::b\u001b[2J");
    problems.add(Rule.ANSWER_NOT_AN_OPTION, Span.at("a\n.yaml", 1, 1), "", message, message);
    assertThat(DiagnosticsGithub.of(problems.sorted(), MESSAGES))
        .hasLineCount(1)
        .startsWith("::error file=a%0A.yaml,")
        .contains("a%0A%0A::error::b")
        .doesNotContain("\u001b");
  }

  private static List<Diagnostic> problems() {
    Problems problems = new Problems();
    problems.add(
        Rule.ANSWER_NOT_AN_OPTION,
        new Span("my bank/ب,:.yaml", 8, 11, 8, 14),
        "capital",
        Message.of("QE019.near", "50%", "5"),
        Message.of("QE019.near.remedy", "50%", "5"));
    problems.add(
        Rule.NO_ID,
        Span.at("a.yaml", 3, 5),
        "",
        Message.of("QE017.message", "x"),
        Message.of("QE017.remedy", "x"));
    return problems.sorted();
  }
}
