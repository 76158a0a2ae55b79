package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.grading.Gradebook;
import dev.qimma.grading.Grader;
import dev.qimma.grading.GradingOptions;
import dev.qimma.grading.LearnerOrder;
import dev.qimma.grading.RejectSink;
import dev.qimma.grading.Workers;
import dev.qimma.question.MarkingScheme;
import dev.qimma.report.GradeFindings;
import dev.qimma.report.GradeJson;
import dev.qimma.report.GradeMarkdown;
import dev.qimma.report.GradeRejects;
import dev.qimma.report.GradeSummary;
import dev.qimma.report.GradeTables;
import dev.qimma.report.ScoresJson;
import dev.qimma.screen.Document;
import dev.qimma.screen.Style;
import dev.qimma.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Grades response files. */
@Command(
    name = "grade",
    description = "Grade response files; every record is accounted for.",
    footer = {
      "",
      "Examples:",
      "  qimma grade --bank questions/summit responses.csv --scores scores.csv",
      "  qimma grade responses.csv --items items.csv --options options.csv --feedback pages",
      "  qimma grade responses.csv --html report.html --anonymous",
      "  qimma grade responses.csv --paper exam/paper.yaml",
      "  qimma grade - --rejects rejects.csv --strict < responses.csv"
    })
final class GradeVerb implements Callable<Integer> {

  private static final int MEBIBYTE = 20;

  @ParentCommand Root root = Root.NONE;

  @Parameters(
      paramLabel = "RESPONSES",
      arity = "0..*",
      description =
          "CSV with the columns learner,question,response, or learner and one for each question;"
              + " lines of JSON; a YAML sheet. - or nothing: standard input.")
  List<String> responses = List.of();

  @Mixin GradeOptions options = new GradeOptions();

  @Mixin GradeOutputs outputs = new GradeOutputs();

  @Option(names = "--strict", description = "Exit with 3 when a record was rejected.")
  boolean strict;

  @Option(
      names = "--format",
      paramLabel = "text|json|csv|markdown|jsonl",
      description = "Default: text.")
  String format = Format.TEXT;

  @Override
  public Integer call() throws IOException {
    Session session = root.session();
    Format.checked(
        format, Format.TEXT, Format.JSON, Format.CSV, Format.MARKDOWN, Format.JSON_LINES);
    try {
      return gradeWithin(session);
    } catch (Failure e) {
      tell(session, e);
      throw e;
    }
  }

  /** Memory grows with the learners; where there are more than it holds, that is said. */
  private int gradeWithin(Session session) throws IOException {
    try {
      return grade(session);
    } catch (OutOfMemoryError e) {
      long most = Runtime.getRuntime().maxMemory() >> MEBIBYTE;
      throw new Failure(
          Exit.UNREADABLE, Message.of("grade.memory", most), Message.of("grade.memory.remedy"));
    }
  }

  /** Tells programs too what went wrong. */
  private void tell(Session session, Failure failure) throws IOException {
    String code = failure.fault().key();
    String why = session.messages().say(failure.fault());
    if (format.equals(Format.JSON) || format.equals(Format.JSON_LINES)) {
      GradeJson.writeFailure(tool(), code, why, session.world().out());
    }
    if (failure.code() == Exit.UNREADABLE || failure.code() == Exit.INVALID_BANK) {
      outputs.writeFailure(session, code, why, tool());
    }
  }

  private static String tool() {
    return "qimma " + Version.text();
  }

  private int grade(Session session) throws IOException {
    MarkingScheme scheme = options.scheme();
    LearnerOrder order = outputs.order();
    List<Bank> all = session.banks();
    GradingOptions read = options.read(session, all);
    List<Bank> banks =
        Optional.ofNullable(read.printed())
            .map(exam -> exam.banks(all))
            .orElseGet(() -> AskedFiles.banks(session, responses, all));
    GradingOptions grading = outputs.needResponses() ? read.withResponses() : read;
    Gradebook graded =
        (outputs.rejects.isEmpty()
                ? grade(session, grader(session, banks, scheme, grading, RejectSink.NONE))
                : listed(session, banks, scheme, grading))
            .in(order);
    Gradebook book = outputs.anonymous ? graded.withoutNames() : graded;
    findings(session, book);
    outputs.write(session, banks, book, scheme, tool());
    print(session, book);
    return code(book);
  }

  private Gradebook listed(
      Session session, List<Bank> banks, MarkingScheme scheme, GradingOptions grading) {
    Gradebook[] book = new Gradebook[1];
    GradeOutputs.write(
        session,
        outputs.rejects,
        out -> {
          GradeRejects sink = new GradeRejects(out, outputs.excel);
          RejectSink told = outputs.anonymous ? reject -> sink.take(reject.withoutNames()) : sink;
          book[0] = grade(session, grader(session, banks, scheme, grading, told));
          sink.flush();
        });
    return book[0];
  }

  private static Grader grader(
      Session session,
      List<Bank> banks,
      MarkingScheme scheme,
      GradingOptions options,
      RejectSink rejects) {
    int threads = Runtime.getRuntime().availableProcessors();
    return new Grader(
        banks, scheme, options, rejects, Workers.of(threads, ReadingProgress.of(session)));
  }

  private Gradebook grade(Session session, Grader grader) {
    List<String> files = responses.isEmpty() ? List.of("-") : responses;
    for (String file : files) {
      Optional<Message> fault = read(session, grader, file);
      if (fault.isPresent()) {
        throw new Failure(Exit.UNREADABLE, Message.of("grade.unreadable", file, fault.get()));
      }
    }
    return grader.gradebook();
  }

  private static Optional<Message> read(Session session, Grader grader, String file) {
    if (file.equals("-")) {
      try {
        return grader.read(file, session.world().in());
      } catch (IOException e) {
        return Optional.of(Message.of("input.unreadable", String.valueOf(e.getMessage())));
      }
    }
    Path path = session.file(file, Exit.UNREADABLE);
    try (InputStream in = Files.newInputStream(path)) {
      return grader.read(file, in);
    } catch (IOException e) {
      return Optional.of(Message.of("grade.no-file"));
    }
  }

  private void findings(Session session, Gradebook book) {
    GradeSummary summary = new GradeSummary(session.messages());
    GradeFindings findings = new GradeFindings(summary);
    if (outputs.rejects.isEmpty()) {
      session.desk().tell(page(findings.rejects(book)));
    }
    session.desk().tell(page(findings.warnings(book)));
    if (format.equals(Format.CSV)) {
      session.desk().tell(page(summary.records(book)));
    }
  }

  private void print(Session session, Gradebook book) throws IOException {
    OutputStream out = session.world().out();
    switch (format) {
      case Format.JSON -> GradeJson.write(book, tool(), out);
      case Format.CSV -> new GradeTables(outputs.excel).scores(book, out);
      case Format.MARKDOWN ->
          session.print(new GradeMarkdown(session.messages()).page(book, Integer.MAX_VALUE));
      case Format.JSON_LINES -> {
        book.standings().forEach(standing -> session.print(ScoresJson.line(standing)));
        GradeJson.write(book, tool(), out);
      }
      default -> session.print(page(new GradeSummary(session.messages()).text(book)));
    }
  }

  private static Document page(String lines) {
    Document.Builder page = Document.builder();
    lines.lines().forEach(line -> page.message(Style.PLAIN, line));
    return page.build();
  }

  private int code(Gradebook book) {
    if (strict && book.anyRejected()) {
      return Exit.REJECTED;
    }
    return book.anyBelowPass() ? Exit.NO : Exit.DONE;
  }
}
