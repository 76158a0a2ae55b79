package dev.qimma.format.gift;

import dev.qimma.format.gift.GiftText.Markup;
import dev.qimma.text.Numerals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between the braces, told apart in the order in which Moodle does. */
final class AnswerText {

  private static final Pattern WEIGHT = Pattern.compile("%(-*[0-9]{1,3}\\.?[0-9]*)%");
  private static final Set<String> TRUE = Set.of("T", "TRUE");
  private static final Set<String> FALSE = Set.of("F", "FALSE");
  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final Markup markup;

  /**
   * Reads answers.
   *
   * @param markup of texts that do not say theirs: that of the question
   */
  AnswerText(Markup markup) {
    this.markup = markup;
  }

  GiftAnswer read(Chars text) throws Unreadable {
    if (text.isEmpty()) {
      return new GiftAnswer.Essay();
    }
    if (text.startsWith("#")) {
      return numerical(text.from(1));
    }
    if (text.has("~")) {
      return choice(text);
    }
    if (text.has("=") && text.has("->")) {
      return match(text);
    }
    String word = QuestionText.cut(text, "#", 2).get(0).text();
    return TRUE.contains(word) || FALSE.contains(word)
        ? trueFalse(text, TRUE.contains(word))
        : shortAnswer(text);
  }

  private GiftAnswer trueFalse(Chars text, boolean answer) {
    List<Chars> said = QuestionText.cut(text, "#", 3);
    return new GiftAnswer.TrueFalse(answer, formatted(said.get(1)), formatted(said.get(2)));
  }

  private GiftText formatted(Chars text) {
    return QuestionText.formatted(text, markup);
  }

  private GiftAnswer choice(Chars text) throws Unreadable {
    List<GiftAnswer.Option> options = new ArrayList<>();
    boolean isSingle = text.has("=");
    for (Chars piece : text.split('~')) {
      List<Chars> parts = new ArrayList<>(piece.split('='));
      if (!piece.startsWith("=") && !piece.isEmpty()) {
        options.add(weighted(parts.remove(0), BigDecimal.ZERO));
      }
      parts.forEach(part -> options.add(option(part, ALL)));
    }
    options.removeIf(option -> option.text().isEmpty() && option.feedback().isEmpty());
    if (options.size() < 2) {
      throw new Unreadable("gift-one-option", text.text());
    }
    return new GiftAnswer.Choice(isSingle, options);
  }

  private GiftAnswer.Option option(Chars text, BigDecimal percent) {
    List<Chars> parts = QuestionText.cut(text, "#", 2);
    return new GiftAnswer.Option(percent, formatted(parts.get(0)), formatted(parts.get(1)));
  }

  private GiftAnswer.Option weighted(Chars text, BigDecimal otherwise) {
    Optional<Matcher> weight = weight(text);
    return weight.isEmpty()
        ? option(text, otherwise)
        : option(text.from(weight.get().end()), percent(weight.get()));
  }

  private static Optional<Matcher> weight(Chars text) {
    Matcher weight = WEIGHT.matcher(text.text());
    return weight.lookingAt() ? Optional.of(weight) : Optional.empty();
  }

  private static BigDecimal percent(Matcher weight) {
    String number = weight.group(1).replaceFirst("^-+", "-");
    return new BigDecimal(number.endsWith(".") ? number + "0" : number);
  }

  private GiftAnswer match(Chars text) throws Unreadable {
    List<GiftAnswer.Pair> pairs = new ArrayList<>();
    for (Chars piece : text.split('=')) {
      int arrow = piece.indexOf("->", 0);
      if (arrow < 0) {
        throw new Unreadable("gift-pair", piece.text());
      }
      pairs.add(
          new GiftAnswer.Pair(
              formatted(piece.part(0, arrow)), piece.from(arrow + 2).text().strip()));
    }
    if (pairs.size() < 2) {
      throw new Unreadable("gift-one-pair", text.text());
    }
    return new GiftAnswer.Match(pairs);
  }

  private GiftAnswer shortAnswer(Chars text) throws Unreadable {
    List<GiftAnswer.Option> answers = new ArrayList<>();
    for (Chars piece : text.split('=')) {
      answers.add(weighted(piece, ALL));
    }
    if (answers.stream().allMatch(answer -> answer.text().isEmpty())) {
      throw new Unreadable("gift-nothing", text.text());
    }
    return new GiftAnswer.Typed(answers);
  }

  /** What is said of a wrong answer, behind the stroke, is the last value, worth nothing. */
  private GiftAnswer numerical(Chars text) throws Unreadable {
    int wrong = text.indexOf("~", 0);
    Chars right = wrong < 0 ? text : text.part(0, wrong);
    List<GiftAnswer.Value> values = new ArrayList<>();
    for (Chars piece : right.strip().split('=')) {
      GiftAnswer.Option said = weighted(piece, ALL);
      values.add(value(said));
    }
    if (values.isEmpty()) {
      throw new Unreadable("gift-no-number", text.text());
    }
    if (wrong >= 0) {
      GiftText feedback = option(text.from(wrong + 1), BigDecimal.ZERO).feedback();
      values.add(new GiftAnswer.Value(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, feedback));
    }
    return new GiftAnswer.Numerical(values);
  }

  private static GiftAnswer.Value value(GiftAnswer.Option said) throws Unreadable {
    String text = said.text().text();
    int range = text.indexOf("..");
    int colon = text.indexOf(':');
    if (range > 0) {
      BigDecimal least = number(text.substring(0, range), text);
      BigDecimal most = number(text.substring(range + 2), text);
      BigDecimal middle = least.add(most).divide(TWO);
      return value(said, middle, most.subtract(middle));
    }
    return colon > 0
        ? value(
            said, number(text.substring(0, colon), text), number(text.substring(colon + 1), text))
        : value(said, number(text, text), BigDecimal.ZERO);
  }

  private static GiftAnswer.Value value(
      GiftAnswer.Option said, BigDecimal number, BigDecimal within) {
    return new GiftAnswer.Value(said.percent(), number, within.abs(), said.feedback());
  }

  /** Moodle takes what is no number for any number: here it is refused. */
  private static BigDecimal number(String text, String whole) throws Unreadable {
    Optional<BigDecimal> number = Numerals.parse(text.strip());
    if (number.isEmpty()) {
      throw new Unreadable("gift-no-number", whole);
    }
    return number.get();
  }
}
