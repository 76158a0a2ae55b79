package dev.qimma.format.gift;

import dev.qimma.format.gift.GiftText.Markup;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Writes questions so that neither Moodle nor another reader takes a sign for another. */
public final class GiftWriter implements GiftAnswer.Cases<String> {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private final Markup markup;

  private GiftWriter(Markup markup) {
    this.markup = markup;
  }

  public static String write(List<GiftItem> items) {
    return items.stream().map(GiftWriter::write).collect(Collectors.joining("\n"));
  }

  private static String write(GiftItem item) {
    return item instanceof GiftItem.Category category
        ? "$CATEGORY: " + escaped(category.path()) + "\n"
        : write((GiftItem.Question) item);
  }

  private static String write(GiftItem.Question question) {
    GiftWriter writer = new GiftWriter(question.stem().markup());
    return remark(question)
        + (question.name().isEmpty() ? "" : "::" + escaped(question.name()) + "::")
        + new GiftWriter(Markup.MOODLE).text(question.stem(), question.name().isEmpty())
        + writer.answer(question)
        + "\n";
  }

  private String answer(GiftItem.Question question) {
    String open = question.answer().fold(this);
    return open.isEmpty() ? "" : open + feedback(question.feedback()) + "}";
  }

  private static String remark(GiftItem.Question question) {
    StringBuilder remark = new StringBuilder();
    if (!question.id().isEmpty()) {
      remark.append(" [id:").append(bracketed(question.id())).append("]");
    }
    question.tags().forEach(tag -> remark.append(" [tag:").append(bracketed(tag)).append("]"));
    return remark.length() == 0 ? "" : "//" + remark + "\n";
  }

  private static String bracketed(String word) {
    String bare = word.replace("]", "\\]").replaceAll("\\R", " ");
    return bare.endsWith("\\") ? bare + " " : bare;
  }

  private String feedback(GiftText feedback) {
    return feedback.isEmpty() ? "" : "\t####" + text(feedback, false) + "\n";
  }

  /**
   * A text; what would be taken for the word that says its markup, or for a remark, is led by one.
   */
  private String text(GiftText text, boolean isFirst) {
    boolean isMistakable = text.text().startsWith("[") || (isFirst && text.text().startsWith("//"));
    boolean isSaid = !text.isEmpty() && (text.markup() != markup || isMistakable);
    return (isSaid ? "[" + text.markup().word() + "]" : "") + escaped(text.text());
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    text.codePoints()
        .forEach(
            letter -> {
              if (letter == '\n') {
                escaped.append("\\n");
              } else if (letter != '\r') {
                escaped.append("\\:#={}~".indexOf(letter) >= 0 ? "\\" : "").appendCodePoint(letter);
              }
            });
    return escaped.toString();
  }

  private static String percent(BigDecimal percent) {
    return "%" + percent.stripTrailingZeros().toPlainString() + "%";
  }

  private String said(GiftText feedback) {
    return feedback.isEmpty() ? "" : "#" + text(feedback, false);
  }

  @Override
  public String description(GiftAnswer.Description description) {
    return "";
  }

  @Override
  public String essay(GiftAnswer.Essay essay) {
    return "{";
  }

  @Override
  public String choice(GiftAnswer.Choice choice) {
    return choice.options().stream()
        .map(option -> "\t" + lead(option, choice.isSingle()) + line(option))
        .collect(Collectors.joining("", "{\n", ""));
  }

  private static String lead(GiftAnswer.Option option, boolean isSingle) {
    boolean isRight = option.percent().compareTo(ALL) == 0 && isSingle;
    boolean isNothing = option.percent().signum() == 0 && !option.text().text().startsWith("%");
    return isRight ? "=" : isNothing ? "~" : "~" + percent(option.percent());
  }

  private String line(GiftAnswer.Option option) {
    return text(option.text(), false) + said(option.feedback()) + "\n";
  }

  @Override
  public String match(GiftAnswer.Match match) {
    return match.pairs().stream()
        .map(pair -> "\t=" + text(pair.left(), false) + " -> " + escaped(pair.right()) + "\n")
        .collect(Collectors.joining("", "{\n", ""));
  }

  @Override
  public String trueFalse(GiftAnswer.TrueFalse trueFalse) {
    String wrong = said(trueFalse.ifWrong());
    String right = said(trueFalse.ifRight());
    return "{"
        + (trueFalse.answer() ? "TRUE" : "FALSE")
        + (wrong.isEmpty() && !right.isEmpty() ? "#" : wrong)
        + right
        + "";
  }

  @Override
  public String shortAnswer(GiftAnswer.Typed answer) {
    return answer.answers().stream()
        .map(
            option ->
                "\t="
                    + percent(option.percent())
                    + typed(option.text().text())
                    + "#"
                    + text(option.feedback(), false)
                    + "\n")
        .collect(Collectors.joining("", "{\n", ""));
  }

  @Override
  public String numerical(GiftAnswer.Numerical numerical) {
    return numerical.values().stream()
        .map(
            value ->
                "\t="
                    + percent(value.percent())
                    + number(value.number())
                    + ":"
                    + number(value.within())
                    + "#"
                    + text(value.feedback(), false)
                    + "\n")
        .collect(Collectors.joining("", "{#\n", ""));
  }

  /** A typed answer has no markup, yet the word for one is taken off it. */
  private static String typed(String text) {
    return (text.startsWith("[") ? "[plain]" : "") + escaped(text);
  }

  private static String number(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
