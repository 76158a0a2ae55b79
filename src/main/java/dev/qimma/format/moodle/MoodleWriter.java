package dev.qimma.format.moodle;

import static dev.qimma.markup.Element.element;

import dev.qimma.markup.Element;
import dev.qimma.markup.XmlPrinter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes questions as Moodle reads them. */
public final class MoodleWriter implements MoodleBody.Cases<List<Element>> {

  private MoodleWriter() {}

  public static String write(List<MoodleItem> items) {
    MoodleWriter writer = new MoodleWriter();
    return XmlPrinter.print(element("quiz", items.stream().map(writer::item).toList()), Set.of());
  }

  private Element item(MoodleItem item) {
    return item instanceof MoodleItem.Category category
        ? element("question", element("category", element("text", category.path())))
            .with("type", "category")
        : question((MoodleItem.Question) item);
  }

  private Element question(MoodleItem.Question question) {
    List<Element> parts = new ArrayList<>();
    parts.add(element("name", element("text", question.name())));
    parts.add(formatted("questiontext", question.stem()));
    parts.add(formatted("generalfeedback", question.feedback()));
    parts.add(element("defaultgrade", plain(question.points())));
    parts.add(element("penalty", "0.3333333"));
    parts.add(element("hidden", "0"));
    parts.add(element("idnumber", question.id()));
    parts.addAll(question.body().fold(this));
    question.hints().forEach(hint -> parts.add(formatted("hint", hint)));
    if (!question.tags().isEmpty()) {
      parts.add(
          element(
              "tags",
              question.tags().stream().map(tag -> element("tag", element("text", tag))).toList()));
    }
    return element("question", parts).with("type", question.body().type());
  }

  private static Element formatted(String name, MoodleText text) {
    return element(name, element("text", text.text())).with("format", text.markup().word());
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static Element answer(
      BigDecimal fraction, String markup, String text, MoodleText feedback) {
    return element("answer", element("text", text), formatted("feedback", feedback))
        .with("fraction", plain(fraction))
        .with("format", markup);
  }

  private static Element unformatted(MoodleBody.Answer answer) {
    String markup = MoodleText.Markup.AUTO.word();
    return answer(answer.fraction(), markup, answer.text().text(), answer.feedback());
  }

  @Override
  public List<Element> multichoice(MoodleBody.Multichoice multichoice) {
    List<Element> parts = new ArrayList<>();
    parts.add(element("single", String.valueOf(multichoice.isSingle())));
    parts.add(element("shuffleanswers", String.valueOf(multichoice.isShuffled())));
    parts.add(element("answernumbering", "ABCD"));
    for (MoodleBody.Answer answer : multichoice.answers()) {
      String markup = answer.text().markup().word();
      parts.add(answer(answer.fraction(), markup, answer.text().text(), answer.feedback()));
    }
    return parts;
  }

  @Override
  public List<Element> trueFalse(MoodleBody.TrueFalse trueFalse) {
    return List.of(
        truth("true", trueFalse.answer(), trueFalse.ifTrue()),
        truth("false", !trueFalse.answer(), trueFalse.ifFalse()));
  }

  private static Element truth(String word, boolean isRight, MoodleText feedback) {
    BigDecimal fraction = isRight ? BigDecimal.valueOf(100) : BigDecimal.ZERO;
    return answer(fraction, MoodleText.Markup.AUTO.word(), word, feedback);
  }

  @Override
  public List<Element> shortAnswer(MoodleBody.ShortAnswer answer) {
    List<Element> parts = new ArrayList<>();
    parts.add(element("usecase", answer.heedsCase() ? "1" : "0"));
    answer.answers().forEach(one -> parts.add(unformatted(one)));
    return parts;
  }

  @Override
  public List<Element> numerical(MoodleBody.Numerical numerical) {
    List<Element> parts = new ArrayList<>();
    for (MoodleBody.Value number : numerical.numbers()) {
      String markup = MoodleText.Markup.AUTO.word();
      parts.add(
          answer(number.fraction(), markup, number.text(), number.feedback())
              .and(element("tolerance", number.tolerance())));
    }
    if (!numerical.units().isEmpty()) {
      parts.add(element("units", numerical.units().stream().map(MoodleWriter::unit).toList()));
    }
    parts.add(element("unitgradingtype", "0"));
    parts.add(element("unitpenalty", "0.1000000"));
    parts.add(element("showunits", numerical.units().isEmpty() ? "3" : "0"));
    parts.add(element("unitsleft", "0"));
    return parts;
  }

  private static Element unit(String name) {
    return element("unit", element("multiplier", "1"), element("unit_name", name));
  }

  @Override
  public List<Element> matching(MoodleBody.Matching matching) {
    List<Element> parts = new ArrayList<>();
    parts.add(element("shuffleanswers", String.valueOf(matching.isShuffled())));
    for (MoodleBody.Pair pair : matching.pairs()) {
      parts.add(
          formatted("subquestion", pair.left())
              .and(element("answer", element("text", pair.right()))));
    }
    return parts;
  }

  @Override
  public List<Element> cloze(MoodleBody.Cloze cloze) {
    return List.of();
  }

  @Override
  public List<Element> essay(MoodleBody.Essay essay) {
    return List.of(
        element("responseformat", "editor"),
        element("responserequired", "1"),
        element("responsefieldlines", "10"),
        element("attachments", "0"),
        element("attachmentsrequired", "0"),
        formatted("graderinfo", essay.forGraders()),
        formatted("responsetemplate", MoodleText.EMPTY));
  }

  @Override
  public List<Element> other(MoodleBody.Other other) {
    return List.of();
  }
}
