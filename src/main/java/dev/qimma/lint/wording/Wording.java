package dev.qimma.lint.wording;

import dev.qimma.question.Option;
import dev.qimma.question.Question;
import dev.qimma.text.Localized;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question in one of its languages. What it says is put together when it is first asked for: a
 * score of rules ask for the same.
 */
public final class Wording {

  /** The kinds whose options are answers to choose among. */
  private static final Set<String> CHOICES = Set.of("choice", "multiple");

  private static final String STATEMENT = "truefalse";

  private final Question question;
  private final String language;
  private @Nullable List<Option> options;
  private @Nullable List<String> texts;
  private @Nullable List<String> right;
  private @Nullable List<String> wrong;
  private @Nullable List<String> answers;

  public Wording(Question question, String language) {
    this.question = question;
    this.language = language;
  }

  public Question question() {
    return question;
  }

  public String language() {
    return language;
  }

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
    if (options == null) {
      options = isChoice() ? question.prompt().options() : List.of();
    }
    return options;
  }

  /** What the options say. */
  public List<String> texts() {
    if (texts == null) {
      texts = options().stream().map(this::text).toList();
    }
    return texts;
  }

  public List<String> right() {
    if (right == null) {
      right = options().stream().filter(Option::isRight).map(this::text).toList();
    }
    return right;
  }

  public List<String> wrong() {
    if (wrong == null) {
      wrong = options().stream().filter(option -> !option.isRight()).map(this::text).toList();
    }
    return wrong;
  }

  public String text(Option option) {
    return in(option.text());
  }

  public List<String> hints() {
    return question.card().hints().stream().map(this::in).toList();
  }

  /** The right answer, a text for each part; of a statement there is nothing to look for. */
  public List<String> answers() {
    if (answers == null) {
      answers = isStatement() ? List.of() : question.solution().stream().map(this::in).toList();
    }
    return answers;
  }

  private String in(Localized text) {
    return text.in(language);
  }
}
