package dev.qimma.screen;

import dev.qimma.bank.Bank;
import dev.qimma.bank.BankReader;
import dev.qimma.diagnostic.Diagnostic;
import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Severity;
import dev.qimma.diagnostic.Span;
import dev.qimma.files.BundledBanks;
import dev.qimma.history.Attempt;
import dev.qimma.history.Event;
import dev.qimma.history.Plan;
import dev.qimma.question.Assessment;
import dev.qimma.question.MarkingScheme;
import dev.qimma.question.Question;
import dev.qimma.quiz.Result;
import dev.qimma.quiz.Shelf;
import dev.qimma.quiz.Sitting;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import dev.qimma.text.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What there is to see: a question of each kind of the summit bank, and all around it. */
final class Screens {

  static final Theme THEME = new Theme(0, false);

  private static final Bank SUMMIT =
      BundledBanks.named("summit").stream()
          .map(found -> BankReader.read(found.name(), found.files(), found.unread()).bank())
          .findFirst()
          .orElseThrow();

  private static final String LINE = "    right: the capital of that country Pariss";
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private Screens() {}

  /** Screens that leave something out where there is no room. */
  static boolean isFitted(String name) {
    return name.contains("header") || name.equals("summary") || name.equals("problem");
  }

  static Map<String, Document> in(String language, int width) {
    Messages messages =
        Messages.load("en", "/dev/qimma/messages", "/dev/qimma/diagnostic/messages");
    List<String> languages =
        language.equals("both") ? List.of(Localized.ARABIC, Localized.ENGLISH) : List.of(language);
    View view = new View(messages, languages, THEME);
    Map<String, Document> screens = new LinkedHashMap<>();
    headers(screens, view);
    byKind()
        .forEach(
            (kind, question) -> {
              screens.put(kind, QuestionScreen.of(question, view));
              screens.put(kind + ", wrong", verdict(question, wrong(question), view));
            });
    Question choice = SUMMIT.questions().get(0);
    screens.put("right", verdict(choice, choice.modelReply(), view));
    screens.put("summary", result().summary(view));
    screens.put("help", HelpScreen.sitting(true, view));
    screens.put("help in an exam", HelpScreen.exam(false, view));
    screens.put("problem", problem(messages, width));
    return screens;
  }

  private static void headers(Map<String, Document> screens, View view) {
    screens.put("header", HeaderScreen.practice(9, 10, standing(), true, view));
    HeaderScreen.Time time = new HeaderScreen.Time(Duration.ofSeconds(725), Duration.ofMinutes(20));
    screens.put("exam header", HeaderScreen.exam(3, 10, 2, Optional.of(time), true, view));
  }

  private static Standing standing() {
    return new Standing("", result().sitting().score(), result().sitting().maxSoFar());
  }

  private static Map<String, Question> byKind() {
    return SUMMIT.questions().stream()
        .collect(
            Collectors.toMap(
                Question::kind, Function.identity(), (first, other) -> first, LinkedHashMap::new));
  }

  private static Document verdict(Question question, String reply, View view) {
    return VerdictScreen.of(Assessment.of(question, reply, MarkingScheme.SITTING), view);
  }

  /** The model with a letter or a place changed, or another option. */
  private static String wrong(Question question) {
    String model = question.modelReply();
    return switch (question.kind()) {
      case "choice", "multiple", "truefalse" -> model.startsWith("A") ? "B" : "A";
      case "text", "cloze", "recall" -> model.substring(0, model.length() - 1) + "ضض";
      case "number" -> model + "1";
      case "matching" -> "1=A;2=A";
      case "ordering" ->
          new StringBuilder(model.replace(';', ' ')).reverse().toString().replace(' ', ';');
      default -> "1";
    };
  }

  private static Result result() {
    List<Question> ten =
        SUMMIT.questions().stream().filter(q -> q.arrangeable() > 0).limit(10).toList();
    List<String> names = ten.stream().map(question -> question.card().name()).toList();
    Sitting sitting =
        Sitting.begin(
            new Plan("", "summit", 1, Plan.PRACTICE, names, NOON), Shelf.of(List.of(SUMMIT)));
    for (int i = 0; i < ten.size(); i++) {
      sitting = sitting.after(answered(ten.get(i), i < 8));
    }
    return new Result(sitting, List.of(SUMMIT));
  }

  private static Event answered(Question question, boolean isRight) {
    String reply = isRight ? question.modelReply() : wrong(question);
    Assessment marked = Assessment.of(question, reply, MarkingScheme.SITTING);
    return new Event.Answered(
        NOON,
        new Attempt(
            question.card().name(),
            marked.reply(),
            marked.verdict(),
            marked.score(),
            marked.max(),
            0,
            1,
            12_345,
            "",
            1));
  }

  private static Document problem(Messages messages, int width) {
    Diagnostic diagnostic =
        new Diagnostic(
            Rule.ANSWER_NOT_AN_OPTION,
            Severity.ERROR,
            new Span("questions/summit/energy.yaml", 12, 40, 12, 46),
            "",
            Message.of("QE019.near", "Pariss", "Paris"),
            Message.of("QE019.near.remedy", "Pariss", "Paris"));
    List<String> file =
        List.of("", "", "", "", "", "", "", "", "", "", "", LINE + " # one of the options above");
    return new DiagnosticText(messages, THEME).within(width).document(diagnostic, file);
  }
}
