package dev.qimma.format.moodle;

import dev.qimma.format.XmlNode;
import dev.qimma.text.Numerals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the questions of a file ({@code question/format/xml/format.php}). */
public final class MoodleReader {

  /** Files in letters and digits, which are not carried. */
  public static final Set<String> UNREAD = Set.of("file");

  private static final Set<String> TRUTHS = Set.of("1", "true", "yes");

  private MoodleReader() {}

  /** All that stands in a file, in its order. */
  public static List<MoodleItem> read(XmlNode.Element quiz) {
    List<MoodleItem> items = new ArrayList<>();
    for (XmlNode.Element question : quiz.elements("question")) {
      items.add(
          question.attribute("type").equals("category")
              ? new MoodleItem.Category(question.line(), question.words("category", "text"))
              : question(question));
    }
    return items;
  }

  private static MoodleItem.Question question(XmlNode.Element question) {
    return new MoodleItem.Question(
        question.line(),
        question.words("idnumber").strip(),
        question.words("name", "text").strip(),
        text(question, "questiontext"),
        text(question, "generalfeedback"),
        number(question.words("defaultgrade"), BigDecimal.ONE),
        question.elements("tags").stream()
            .flatMap(tags -> tags.elements("tag").stream())
            .map(tag -> tag.text().strip())
            .toList(),
        question.elements("hint").stream().map(MoodleReader::text).toList(),
        Stream.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")
            .map(name -> text(question, name))
            .filter(remark -> !remark.isBlank())
            .toList(),
        body(question));
  }

  private static MoodleText text(XmlNode.Element in, String name) {
    return in.element(name).map(MoodleReader::text).orElse(MoodleText.EMPTY);
  }

  /** The words in the element of that name; of old files, those right in it. */
  private static MoodleText text(XmlNode.Element element) {
    String words = element.element("text").map(XmlNode::text).orElseGet(element::text);
    return new MoodleText(MoodleText.Markup.of(element.attribute("format")), words);
  }

  private static BigDecimal number(String text, BigDecimal otherwise) {
    return Numerals.parse(text.strip()).orElse(otherwise);
  }

  private static boolean truth(XmlNode.Element question, String name, boolean otherwise) {
    String word = question.words(name).strip().toLowerCase(Locale.ROOT);
    return word.isEmpty() ? otherwise : TRUTHS.contains(word);
  }

  private static MoodleBody body(XmlNode.Element question) {
    String type = question.attribute("type").strip().toLowerCase(Locale.ROOT);
    return switch (type) {
      case "multichoice" ->
          new MoodleBody.Multichoice(
              truth(question, "single", true),
              truth(question, "shuffleanswers", false),
              answers(question));
      case "truefalse" -> trueFalse(question);
      case "shortanswer" ->
          new MoodleBody.ShortAnswer(truth(question, "usecase", false), answers(question));
      case "numerical" -> numerical(question);
      case "matching" -> matching(question);
      case "cloze", "multianswer" -> new MoodleBody.Cloze();
      case "essay" -> new MoodleBody.Essay(text(question, "graderinfo"));
      default -> new MoodleBody.Other(type.isEmpty() ? "?" : type);
    };
  }

  private static List<MoodleBody.Answer> answers(XmlNode.Element question) {
    return question.elements("answer").stream()
        .map(
            answer ->
                new MoodleBody.Answer(fraction(answer), text(answer), text(answer, "feedback")))
        .toList();
  }

  private static BigDecimal fraction(XmlNode.Element answer) {
    String written = answer.attribute("fraction");
    return number(written.isEmpty() ? answer.words("fraction") : written, BigDecimal.ZERO);
  }

  /** The answers are known by their words; in other languages by their order, true first. */
  private static MoodleBody trueFalse(XmlNode.Element question) {
    List<MoodleBody.Answer> answers = answers(question);
    if (answers.size() < 2) {
      return new MoodleBody.Other("truefalse");
    }
    String first = answers.get(0).text().text().strip().toLowerCase(Locale.ROOT);
    MoodleBody.Answer yes = answers.get(first.equals("false") ? 1 : 0);
    MoodleBody.Answer no = answers.get(first.equals("false") ? 0 : 1);
    return new MoodleBody.TrueFalse(
        yes.fraction().compareTo(no.fraction()) > 0, yes.feedback(), no.feedback());
  }

  private static MoodleBody numerical(XmlNode.Element question) {
    return new MoodleBody.Numerical(
        question.elements("answer").stream()
            .map(
                answer ->
                    new MoodleBody.Number(
                        fraction(answer),
                        text(answer).text().strip(),
                        answer.words("tolerance").strip(),
                        text(answer, "feedback")))
            .toList(),
        question.elements("units").stream()
            .flatMap(units -> units.elements("unit").stream())
            .filter(
                unit ->
                    number(unit.words("multiplier"), BigDecimal.ONE).compareTo(BigDecimal.ONE) == 0)
            .map(unit -> unit.words("unit_name").strip())
            .filter(unit -> !unit.isEmpty())
            .toList());
  }

  private static MoodleBody matching(XmlNode.Element question) {
    return new MoodleBody.Matching(
        truth(question, "shuffleanswers", true),
        question.elements("subquestion").stream()
            .map(pair -> new MoodleBody.Pair(text(pair), pair.words("answer", "text").strip()))
            .toList());
  }
}
