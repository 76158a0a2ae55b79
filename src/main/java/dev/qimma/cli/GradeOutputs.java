package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.files.AtomicFile;
import dev.qimma.files.FileNames;
import dev.qimma.files.OutputFolder;
import dev.qimma.grading.Gradebook;
import dev.qimma.grading.LearnerOrder;
import dev.qimma.question.MarkingScheme;
import dev.qimma.report.FeedbackPage;
import dev.qimma.report.GradeJson;
import dev.qimma.report.GradeMarkdown;
import dev.qimma.report.GradeTables;
import dev.qimma.report.GradescopeJson;
import dev.qimma.report.JUnitXml;
import dev.qimma.report.page.ClassPage;
import dev.qimma.text.Message;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import picocli.CommandLine.Option;

/** The files that a grading is written to. */
final class GradeOutputs {

  @Option(names = "--scores", paramLabel = "FILE", description = "Write each learner's score.")
  String scores = "";

  @Option(names = "--items", paramLabel = "FILE", description = "Write each question's figures.")
  String items = "";

  @Option(names = "--options", paramLabel = "FILE", description = "Write who chose what.")
  String options = "";

  @Option(
      names = "--marks",
      paramLabel = "FILE",
      description = "Write each mark: a row a learner, a column a question.")
  String marks = "";

  @Option(names = "--json", paramLabel = "FILE", description = "Write the report as JSON.")
  String json = "";

  @Option(
      names = "--junit",
      paramLabel = "FILE",
      description = "Write JUnit XML, for at most 1,000 learners.")
  String junit = "";

  @Option(
      names = "--gradescope",
      paramLabel = "DIR",
      description = "Write DIR/LEARNER/results.json for Gradescope.")
  String gradescope = "";

  @Option(
      names = "--github-summary",
      paramLabel = "FILE",
      description = "Write a summary in Markdown, as for \"$GITHUB_STEP_SUMMARY\".")
  String summary = "";

  @Option(
      names = "--feedback",
      paramLabel = "DIR",
      description = "Write a page for each learner: answers, why, quotes.")
  String feedback = "";

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write the report of the class: one page with charts, in both languages.")
  String html = "";

  @Option(names = "--rejects", paramLabel = "FILE", description = "Write each rejected record.")
  String rejects = "";

  @Option(
      names = "--excel",
      description = "Put an apostrophe before texts that a spreadsheet would take for formulas.")
  boolean excel;

  @Option(
      names = "--anonymous",
      description = "Leave names out of everything; learners are numbered, the best first.")
  boolean anonymous;

  @Option(
      names = "--sort",
      paramLabel = "id|score",
      description = "Of learners. Default: as they first appear.")
  String sort = "";

  LearnerOrder order() {
    return LearnerOrder.parse(sort)
        .orElseThrow(
            () ->
                new Failure(Exit.USAGE, Message.of("setting.one-of", "--sort", sort, "id, score")));
  }

  /** Whether it must be known what learners wrote. */
  boolean needResponses() {
    return !feedback.isEmpty();
  }

  /**
   * Writes every file that was asked for but the rejects.
   *
   * @param banks that were graded
   * @param tool name and version of the program
   */
  void write(Session session, List<Bank> banks, Gradebook book, MarkingScheme scheme, String tool) {
    GradeTables tables = new GradeTables(excel);
    write(session, scores, out -> tables.scores(book, out));
    write(session, items, out -> tables.items(book, out));
    write(session, options, out -> tables.options(book, out));
    write(session, marks, out -> tables.marks(book, out));
    write(session, json, out -> GradeJson.write(book, tool, out));
    ClassPage report = classPage(session, banks, tool);
    write(session, html, out -> out.write(report.of(book).getBytes(StandardCharsets.UTF_8)));
    GradeMarkdown page = new GradeMarkdown(session.messages());
    write(
        session,
        summary,
        out -> out.write(page.page(book, GradeMarkdown.GITHUB).getBytes(StandardCharsets.UTF_8)));
    write(session, gradescope, "/results.json", book, learner -> GradescopeJson.of(book, learner));
    FeedbackPage pages =
        new FeedbackPage(session.messages(), session.settings().languages(), scheme);
    write(session, feedback, ".html", book, learner -> pages.of(book, learner));
    junit(session, book);
  }

  /** Opens in the one language of the content that was asked for, else in that of the messages. */
  private ClassPage classPage(Session session, List<Bank> banks, String tool) {
    List<String> languages = session.settings().languages();
    String language = languages.size() == 1 ? languages.get(0) : session.messages().language();
    return new ClassPage(banks, languages, language, anonymous, tool);
  }

  /** Last, so that nothing else is missing when there are too many. */
  private void junit(Session session, Gradebook book) {
    int learners = book.standings().size();
    if (!junit.isEmpty() && learners > JUnitXml.MOST_LEARNERS) {
      throw new Failure(
          Exit.NOT_WRITTEN,
          Message.of("grade.junit", junit, JUnitXml.MOST_LEARNERS, learners),
          Message.of("grade.junit.remedy"));
    }
    write(session, junit, out -> JUnitXml.write(book, out));
  }

  /** Writes that nothing could be graded, where the report was to be. */
  void writeFailure(Session session, String code, String why, String tool) {
    write(session, json, out -> GradeJson.writeFailure(tool, code, why, out));
  }

  static void write(Session session, String file, AtomicFile.Content content) {
    if (!file.isEmpty()) {
      Path path = session.file(file, Exit.NOT_WRITTEN);
      Outputs.write(() -> AtomicFile.write(path, content));
    }
  }

  /** A file for each learner, called by a safe form of the name. */
  private static void write(
      Session session, String folder, String ending, Gradebook book, IntFunction<String> text) {
    if (!folder.isEmpty()) {
      OutputFolder output = new OutputFolder(session.file(folder, Exit.NOT_WRITTEN));
      FileNames names = new FileNames();
      for (int learner = 0; learner < book.standings().size(); learner++) {
        String name = names.next(book.standings().get(learner).learner()) + ending;
        String content = text.apply(learner);
        Outputs.write(() -> output.write(name, content));
      }
    }
  }
}
