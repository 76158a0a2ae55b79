package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.files.AtomicFile;
import dev.qimma.grading.Gradebook;
import dev.qimma.grading.Grader;
import dev.qimma.grading.GradingOptions;
import dev.qimma.question.MarkingScheme;
import dev.qimma.report.GradeFindings;
import dev.qimma.report.GradeJson;
import dev.qimma.report.GradeRejects;
import dev.qimma.report.GradeScores;
import dev.qimma.report.GradeSummary;
import dev.qimma.screen.Document;
import dev.qimma.screen.Style;
import dev.qimma.text.Message;
import java.io.IOException;
import java.io.InputStream;
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
      "  qimma grade - --rejects rejects.csv --strict < responses.csv"
    })
final class GradeVerb implements Callable<Integer> {

  @ParentCommand Root root = Root.NONE;

  @Parameters(
      paramLabel = "RESPONSES",
      arity = "0..*",
      description = "CSV with the columns learner,question,response; - or nothing: standard input.")
  List<String> responses = List.of();

  @Mixin GradeOptions options = new GradeOptions();

  @Option(names = "--scores", paramLabel = "FILE", description = "Write each learner's score.")
  String scores = "";

  @Option(names = "--rejects", paramLabel = "FILE", description = "Write each rejected record.")
  String rejects = "";

  @Option(names = "--strict", description = "Exit with 3 when a record was rejected.")
  boolean strict;

  @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
  String format = Format.TEXT;

  @Override
  public Integer call() throws IOException {
    Session session = root.session();
    Format.checked(format, Format.TEXT, Format.JSON);
    try {
      return grade(session);
    } catch (Failure e) {
      if (format.equals(Format.JSON)) {
        String why = session.messages().say(e.fault());
        GradeJson.writeFailure(tool(), e.fault().key(), why, session.world().out());
      }
      throw e;
    }
  }

  private static String tool() {
    return "qimma " + Version.text();
  }

  private int grade(Session session) throws IOException {
    GradingOptions grading = options.read(session);
    MarkingScheme scheme = options.scheme();
    List<Bank> banks = session.banks();
    Gradebook book =
        rejects.isEmpty()
            ? grade(session, new Grader(banks, scheme, grading, reject -> {}))
            : listed(session, banks, scheme, grading);
    if (!scores.isEmpty()) {
      write(session, scores, out -> GradeScores.write(book, out));
    }
    print(session, book);
    return code(book);
  }

  private Gradebook listed(
      Session session, List<Bank> banks, MarkingScheme scheme, GradingOptions grading) {
    Gradebook[] book = new Gradebook[1];
    write(
        session,
        rejects,
        out -> {
          GradeRejects sink = new GradeRejects(out);
          book[0] = grade(session, new Grader(banks, scheme, grading, sink));
          sink.flush();
        });
    return book[0];
  }

  private static void write(Session session, String file, AtomicFile.Content content) {
    Path path = session.file(file, Exit.NOT_WRITTEN);
    Outputs.write(() -> AtomicFile.write(path, content));
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

  private void print(Session session, Gradebook book) throws IOException {
    GradeSummary summary = new GradeSummary(session.messages());
    GradeFindings findings = new GradeFindings(summary);
    if (rejects.isEmpty()) {
      session.desk().tell(page(findings.rejects(book)));
    }
    session.desk().tell(page(findings.warnings(book)));
    if (format.equals(Format.JSON)) {
      GradeJson.write(book, tool(), session.world().out());
    } else {
      session.print(page(summary.text(book)));
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
