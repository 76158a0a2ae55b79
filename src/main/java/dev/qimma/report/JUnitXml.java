package dev.qimma.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.qimma.grading.Gradebook;
import dev.qimma.grading.ItemResult;
import dev.qimma.grading.Mark;
import dev.qimma.grading.Standing;
import dev.qimma.question.Fraction;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * A gradebook as JUnit XML: a suite for each learner, a case for each question. What earned all its
 * marks passed, what was left out was skipped, anything else failed.
 */
public final class JUnitXml {

  /** No tool that shows such files is made for more. */
  public static final int MOST_LEARNERS = 1_000;

  private final Gradebook book;
  private final StringBuilder xml = new StringBuilder();

  private JUnitXml(Gradebook book) {
    this.book = book;
  }

  public static void write(Gradebook book, OutputStream out) throws IOException {
    out.write(new JUnitXml(book).text().getBytes(UTF_8));
  }

  private enum Outcome {
    PASSED,
    FAILED,
    SKIPPED
  }

  private String text() {
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"qimma\">\n");
    for (int learner = 0; learner < book.standings().size(); learner++) {
      suite(learner);
    }
    return xml.append("</testsuites>\n").toString();
  }

  private void suite(int learner) {
    Standing standing = book.standings().get(learner);
    String name = Xml.escaped(standing.learner());
    xml.append("  <testsuite name=\"").append(name);
    count("tests", book.items().size());
    count("failures", count(learner, Outcome.FAILED));
    count("skipped", count(learner, Outcome.SKIPPED));
    xml.append("\" errors=\"0\">\n");
    for (int question = 0; question < book.items().size(); question++) {
      test(name, learner, question);
    }
    xml.append("  </testsuite>\n");
  }

  private void count(String attribute, int number) {
    xml.append("\" ").append(attribute).append("=\"").append(number);
  }

  private int count(int learner, Outcome wanted) {
    int count = 0;
    for (int question = 0; question < book.items().size(); question++) {
      count += outcome(learner, question) == wanted ? 1 : 0;
    }
    return count;
  }

  private Outcome outcome(int learner, int question) {
    Optional<Mark> mark = book.responses().mark(learner, question).filter(one -> !one.isBlank());
    if (mark.isEmpty()) {
      return Outcome.SKIPPED;
    }
    Fraction max = book.items().get(question).max();
    return mark.get().score().compareTo(max) >= 0 ? Outcome.PASSED : Outcome.FAILED;
  }

  private void test(String learner, int number, int question) {
    ItemResult item = book.items().get(question);
    xml.append("    <testcase classname=\"")
        .append(learner)
        .append("\" name=\"")
        .append(Xml.escaped(item.question()));
    switch (outcome(number, question)) {
      case PASSED -> xml.append("\"/>\n");
      case SKIPPED -> xml.append("\"><skipped/></testcase>\n");
      case FAILED ->
          xml.append("\"><failure message=\"")
              .append(score(number, question))
              .append('/')
              .append(item.max().plain())
              .append("\"/></testcase>\n");
    }
  }

  private String score(int learner, int question) {
    return book.responses().mark(learner, question).map(Mark::score).orElse(Fraction.ZERO).plain();
  }
}
