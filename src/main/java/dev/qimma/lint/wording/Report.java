package dev.qimma.lint.wording;

import dev.qimma.bank.Bank;
import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Severity;
import dev.qimma.question.Question;
import dev.qimma.text.Message;
import dev.qimma.work.ManyHands;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Tells what rules find: of a question once, with the words of each language. */
public final class Report {

  /** Questions that one thread looks at before it takes others. */
  private static final int PART = 100;

  private Report() {}

  /** Looks at every wording of every question. */
  public static void each(Bank bank, Problems problems, Function<Wording, Optional<Fault>> look) {
    each(bank, problems, (question, found) -> of(question, found, look));
  }

  /** Looks at every question by itself, on several threads where they are many. */
  public static void each(Bank bank, Problems problems, BiConsumer<Question, Problems> look) {
    List<Question> questions = bank.questions();
    int parts = (questions.size() + PART - 1) / PART;
    List<Integer> starts = IntStream.range(0, parts).mapToObj(part -> part * PART).toList();
    ManyHands.each(starts, from -> part(questions, from, look)).forEach(problems::addAll);
  }

  private static Problems part(
      List<Question> questions, int from, BiConsumer<Question, Problems> look) {
    Problems found = new Problems();
    int to = Math.min(questions.size(), from + PART);
    questions.subList(from, to).forEach(question -> look.accept(question, found));
    return found;
  }

  /** Looks at every wording of a question. */
  public static void of(
      Question question, Problems problems, Function<Wording, Optional<Fault>> look) {
    of(question, Wording.of(question), problems, look);
  }

  /** The same of wordings that are at hand. */
  public static void of(
      Question question,
      List<Wording> wordings,
      Problems problems,
      Function<Wording, Optional<Fault>> look) {
    List<Fault> faults = new ArrayList<>();
    for (Wording wording : wordings) {
      look.apply(wording).ifPresent(faults::add);
    }
    if (!faults.isEmpty()) {
      Fault worst = Collections.min(faults, Comparator.comparing(Fault::severity));
      problems.add(told(question, worst, faults));
    }
  }

  private static Diagnostic told(Question question, Fault worst, List<Fault> faults) {
    List<Fault> alike =
        faults.stream().filter(fault -> fault.variant().equals(worst.variant())).toList();
    List<Object> arguments = new ArrayList<>();
    for (int i = 0; i < worst.words().size(); i++) {
      int hole = i;
      arguments.add(
          alike.stream()
              .flatMap(fault -> fault.words().get(hole).stream())
              .distinct()
              .map(word -> Message.of("lint.word", word))
              .toList());
    }
    String key = worst.rule().code() + "." + worst.variant();
    return new Diagnostic(
        worst.rule(),
        worst.severity(),
        question.card().place(worst.culprit()),
        question.card().id(),
        new Message(key, arguments),
        new Message(key + ".remedy", arguments));
  }

  /** Tells something of a question, in whatever language. */
  public static void of(
      Question question, Rule rule, Problems problems, String variant, Object... arguments) {
    String key = rule.code() + "." + variant;
    problems.add(
        rule,
        question.card().span(),
        question.card().id(),
        Message.of(key, arguments),
        Message.of(key + ".remedy", arguments));
  }

  /** Tells something of the whole bank, where it begins. */
  public static void of(
      Bank bank, Rule rule, Problems problems, String variant, Object... arguments) {
    of(bank, rule, rule.severity(), problems, variant, arguments);
  }

  /** As above, of another weight than the rule's own. */
  public static void of(
      Bank bank,
      Rule rule,
      Severity severity,
      Problems problems,
      String variant,
      Object... arguments) {
    String key = rule.code() + "." + variant;
    problems.add(
        new Diagnostic(
            rule,
            severity,
            bank.location(),
            "",
            Message.of(key, arguments),
            Message.of(key + ".remedy", arguments)));
  }
}
