package dev.qimma.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Span;
import dev.qimma.text.Message;
import dev.qimma.text.Messages;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class DiagnosticsJsonTest {

  private static final Messages MESSAGES = Messages.load("en", "/dev/qimma/diagnostic/messages");

  @Test
  void aProblemIsOneObject() {
    Problems problems = new Problems();
    problems.add(
        Rule.ANSWER_NOT_AN_OPTION,
        Span.at("بنك/x.yaml", 8, 11),
        "capital",
        Message.of("QE019.near", "باريز\u202e\n", "باريس\ud800"),
        Message.of("QE019.near.remedy", "باريز", "باريس\ud800"));
    problems.add(
        Rule.NO_ID,
        Span.at("a.yaml", 3, 5),
        "",
        Message.of("QE017.message", "x"),
        Message.of("QE017.remedy", "x"));
    assertThat(written(problems))
        .isEqualTo(
            """
            {"schema":"qimma.check/1","errors":1,"warnings":0,"infos":1,"diagnostics":[\
            {"code":"QE017","severity":"info","file":"a.yaml","line":3,"column":5,"question":"",\
            "message":"the question has no id, and would lose its history when reworded",\
            "remedy":"add id: x"},\
            {"code":"QE019","severity":"error","file":"بنك/x.yaml","line":8,"column":11,\
            "question":"capital","message":"answer \\"باريز\\n\\" is not one of the options",\
            "remedy":"did you mean \\"باريس\ufffd\\"?"}]}
            """);
  }

  @Test
  void noProblemIsAnEmptyList() {
    assertThat(written(new Problems()))
        .isEqualTo(
            "{\"schema\":\"qimma.check/1\",\"errors\":0,\"warnings\":0,\"infos\":0,"
                + "\"diagnostics\":[]}\n");
  }

  private static String written(Problems problems) {
    StringWriter out = new StringWriter();
    DiagnosticsJson.write(problems.sorted(), MESSAGES, out);
    return out.toString();
  }
}
