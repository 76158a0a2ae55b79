package dev.qimma.lint.wording;

import dev.qimma.question.Option;
import dev.qimma.question.Question;
import dev.qimma.text.Localized;
import java.util.List;
import java.util.Set;

/** A question in one of its languages. */
public record Wording(Question question, String language) {

  /** The kinds whose options are answers to choose among. */
  private static final Set<String> CHOICES = Set.of("choice", "multiple");

  private static final String STATEMENT = "truefalse";

  /** A wording for each language that its stem is given in. */
  public static List<Wording> of(Question question) {
    return question.card().stem().byLanguage().keySet().stream()
        .map(language -> new Wording(question, language))
        .toList();
  }

  /** Whether answers are chosen among options of its own. */
  public boolean isChoice() {
    return CHOICES.contains(question.kind());
  }

  /** Whether one of several options is right. */
  public boolean isSingle() {
    return isChoice() && right().size() == 1;
  }

  /** Whether it is a statement, true or false. */
  public boolean isStatement() {
    return question.kind().equals(STATEMENT);
  }

  public String stem() {
    return in(question.card().stem());
  }

  /** The options to choose among, in their stored order; none where it is not a choice. */
  public List<Option> options() {
    return isChoice() ? question.prompt().options() : List.of();
  }

  /** What the options say. */
  public List<String> texts() {
    return options().stream().map(this::text).toList();
  }

  public List<String> right() {
    return options().stream().filter(Option::isRight).map(this::text).toList();
  }

  public List<String> wrong() {
    return options().stream().filter(option -> !option.isRight()).map(this::text).toList();
  }

  public String text(Option option) {
    return in(option.text());
  }

  public List<String> hints() {
    return question.card().hints().stream().map(this::in).toList();
  }

  /** The right answer, a text for each part; of a statement there is nothing to look for. */
  public List<String> answers() {
    return isStatement() ? List.of() : question.solution().stream().map(this::in).toList();
  }

  private String in(Localized text) {
    return text.in(language);
  }
}
