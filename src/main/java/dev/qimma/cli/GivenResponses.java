package dev.qimma.cli;

import dev.qimma.bank.Bank;
import dev.qimma.grading.Grader;
import dev.qimma.grading.GradingOptions;
import dev.qimma.grading.ItemResult;
import dev.qimma.grading.RejectSink;
import dev.qimma.lint.Attempted;
import dev.qimma.question.MarkingScheme;
import dev.qimma.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Responses of learners that a bank is checked with.
 *
 * @param files as for grading
 */
record GivenResponses(Session session, List<String> files) {

  /** What learners made of the questions of a bank, by their full names. */
  Map<String, Attempted> attempts(Bank bank) {
    Map<String, Attempted> attempts = new HashMap<>();
    if (!files.isEmpty()) {
      Grader grader =
          new Grader(
              List.of(bank), MarkingScheme.GRADING, GradingOptions.STANDARD, RejectSink.NONE);
      files.forEach(file -> read(file, grader));
      for (ItemResult item : grader.gradebook().items()) {
        attempts.put(item.asked().card().name(), new Attempted(item.answered(), item.statistics()));
      }
    }
    return attempts;
  }

  private void read(String file, Grader grader) {
    Optional<Message> fault;
    try (InputStream in = Files.newInputStream(session.file(file, Exit.UNREADABLE))) {
      fault = grader.read(file, in);
    } catch (IOException e) {
      fault = Optional.of(Message.of("grade.no-file"));
    }
    if (fault.isPresent()) {
      throw new Failure(Exit.UNREADABLE, Message.of("grade.unreadable", file, fault.get()));
    }
  }
}
