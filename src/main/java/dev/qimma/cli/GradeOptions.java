package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.files.FileException;
import dev.qimma.files.TextFile;
import dev.qimma.grading.Columns;
import dev.qimma.grading.Delimiter;
import dev.qimma.grading.DuplicatePolicy;
import dev.qimma.grading.GradingOptions;
import dev.qimma.grading.InputFormat;
import dev.qimma.grading.Layout;
import dev.qimma.question.Fraction;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.MultiPolicy;
import dev.qimma.text.Message;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How responses are read and what they earn. */
final class GradeOptions {

  @Option(
      names = "--input-format",
      paramLabel = "auto|long|wide|jsonl|yaml",
      description = "Default: auto, by the name of the file, then by its first line.")
  String inputFormat = "auto";

  @Option(names = "--delimiter", paramLabel = "auto|,|;|tab", description = "Default: auto.")
  String delimiter = "auto";

  @Option(
      names = "--columns",
      paramLabel = "learner=ID,question=Q,response=A",
      description = "The names of the columns; ID=NAME for the column of a question.")
  String columns = "";

  @Option(
      names = "--on-duplicate",
      paramLabel = "reject|first|last|best",
      description = "Default: the first counts, the later are rejected.")
  String onDuplicate = "first";

  @Option(
      names = "--roster",
      paramLabel = "FILE",
      description = "The learners there are, one a line.")
  String roster = "";

  @Option(names = "--pass", paramLabel = "PERCENT", description = "Exit with 1 if one is below.")
  @Nullable BigDecimal pass;

  @Option(
      names = "--multi",
      paramLabel = "POLICY",
      description = "Of multiple choices. Default: each.")
  String multi = "each";

  @Option(
      names = "--negative",
      paramLabel = "FRACTION",
      description = "What a wrong answer costs, as a share of its points. Default: 0.")
  BigDecimal negative = BigDecimal.ZERO;

  @Option(names = "--floor-total", paramLabel = "MARKS", description = "No total falls below.")
  @Nullable BigDecimal floor;

  @Option(
      names = "--paper",
      paramLabel = "FILE",
      description = "The paper.yaml of a printed exam: numbers and letters are those printed.")
  String paper = "";

  @Option(
      names = "--version-of",
      paramLabel = "VERSION",
      description = "The version of responses that name none.")
  String version = "";

  GradingOptions read(Session session, List<Bank> banks) {
    GradingOptions options =
        GradingOptions.STANDARD
            .withLayout(new Layout(format(), delimiter(), columns(banks)))
            .withDuplicates(
                DuplicatePolicy.parse(onDuplicate)
                    .orElseThrow(
                        () -> wrong("--on-duplicate", onDuplicate, "reject, first, last, best")));
    if (!paper.isEmpty()) {
      options = options.withPrinted(new PrintedExam(session, paper, version).versions(banks));
    } else if (!version.isEmpty()) {
      throw new Failure(Exit.USAGE, Message.of("paper.no-file"));
    }
    if (!roster.isEmpty()) {
      options = options.withRoster(learners(session.file(roster, Exit.UNREADABLE)));
    }
    if (pass != null) {
      options = options.withPass(Percent.of(pass));
    }
    return floor == null ? options : options.withLeastTotal(marks(floor));
  }

  MarkingScheme scheme() {
    MultiPolicy policy =
        MultiPolicy.parse(multi)
            .orElseThrow(() -> wrong("--multi", multi, String.join(", ", MultiPolicy.words())));
    if (negative.signum() < 0
        || negative.compareTo(BigDecimal.ONE) > 0
        || !Percent.isShort(negative)) {
      throw wrong("--negative", negative.toString(), "0 to 1");
    }
    return new MarkingScheme(policy, Fraction.of(negative), false);
  }

  private static Fraction marks(BigDecimal floor) {
    if (!Percent.isShort(floor)) {
      throw new Failure(
          Exit.USAGE, Message.of("setting.decimal", "--floor-total", floor.toString()));
    }
    return Fraction.of(floor);
  }

  private Delimiter delimiter() {
    return Delimiter.parse(delimiter)
        .orElseThrow(() -> wrong("--delimiter", delimiter, "auto, comma, semicolon, tab"));
  }

  private InputFormat format() {
    return InputFormat.parse(inputFormat)
        .orElseThrow(
            () -> wrong("--input-format", inputFormat, String.join(", ", InputFormat.words())));
  }

  private Columns columns(List<Bank> banks) {
    return columns.isEmpty()
        ? Columns.STANDARD
        : Columns.parse(columns, questions(banks))
            .orElseThrow(
                () ->
                    wrong(
                        "--columns",
                        columns,
                        "learner=NAME,question=NAME,response=NAME, ID=NAME for a question"));
  }

  private Set<String> questions(List<Bank> banks) {
    Set<String> names = new HashSet<>(paper.isEmpty() ? Set.of() : Set.of("version"));
    for (Bank bank : banks) {
      bank.questions().forEach(question -> names.add(question.card().id()));
      bank.questions().forEach(question -> names.add(question.card().name()));
    }
    return names;
  }

  private static Failure wrong(String flag, String value, String known) {
    return new Failure(Exit.USAGE, Message.of("setting.one-of", flag, value, known));
  }

  private static Set<String> learners(Path file) {
    Set<String> learners = new LinkedHashSet<>();
    try {
      if (TextFile.read(file) instanceof TextFile.Text text) {
        text.content().lines().map(String::strip).filter(n -> !n.isEmpty()).forEach(learners::add);
        return learners;
      }
    } catch (FileException e) {
      throw new Failure(Exit.UNREADABLE, e.said());
    }
    throw new Failure(Exit.UNREADABLE, Message.of("input.not-utf8", file.toString()));
  }
}
