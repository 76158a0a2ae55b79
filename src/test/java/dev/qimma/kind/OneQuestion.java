package dev.qimma.kind;

import dev.qimma.bank.BankReader;
import dev.qimma.bank.yaml.BankFile;
import dev.qimma.question.Assessment;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.Question;
import java.util.List;

/** Questions written as a teacher writes them, and what they make of a reply. */
public final class OneQuestion {

  private OneQuestion() {}

  /** The question with these lines of YAML; there must be nothing wrong with them. */
  public static Question of(String... lines) {
    return asking("What?", lines);
  }

  /** The same with a stem of its own, which may have holes. */
  public static Question asking(String stem, String... lines) {
    String yaml =
        "questions:\n  - id: it\n    q: '" + stem + "'\n    " + String.join("\n    ", lines) + "\n";
    BankReader.Loaded loaded = BankReader.read("test", List.of(new BankFile("test.yaml", yaml)));
    if (loaded.hasErrors()) {
      throw new IllegalArgumentException(loaded.diagnostics().toString());
    }
    return loaded.bank().questions().get(0);
  }

  /** {@code right}, {@code wrong 1/4}, {@code blank}, {@code unreadable}: what is told of it. */
  public static String told(Question question, String reply) {
    return told(question, reply, MarkingScheme.SITTING);
  }

  public static String told(Question question, String reply, MarkingScheme scheme) {
    Assessment assessment = Assessment.of(question, reply, scheme);
    return assessment
        .marking()
        .fold(
            blank -> "blank",
            unreadable -> "unreadable",
            marked -> assessment.verdict().word() + (marked.isSlip() ? " (slip)" : ""));
  }
}
