package dev.qimma.format.moodle;

import dev.qimma.markup.Element;
import dev.qimma.markup.Node;
import dev.qimma.text.Numerals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the questions of a file ({@code question/format/xml/format.php}). */
public final class MoodleReader {

  private static final Set<String> TRUTHS = Set.of("1", "true", "yes");

  private MoodleReader() {}

  /** All that stands in a file, in its order. */
  public static List<MoodleItem> read(Element quiz) {
    List<MoodleItem> items = new ArrayList<>();
    for (Element question : quiz.all("question")) {
      items.add(
          question.attribute("type").equals("category")
              ? new MoodleItem.Category(question.line(), question.textAt("category", "text"))
              : question(question));
    }
    return items;
  }

  private static MoodleItem.Question question(Element question) {
    return new MoodleItem.Question(
        question.line(),
        question.textAt("idnumber").strip(),
        question.textAt("name", "text").strip(),
        text(question, "questiontext"),
        text(question, "generalfeedback"),
        number(question.textAt("defaultgrade"), BigDecimal.ONE),
        question.all("tags").stream()
            .flatMap(tags -> tags.all("tag").stream())
            .map(tag -> tag.text().strip())
            .toList(),
        question.all("hint").stream().map(MoodleReader::text).toList(),
        Stream.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")
            .map(name -> text(question, name))
            .filter(remark -> !remark.isBlank())
            .toList(),
        body(question));
  }

  private static MoodleText text(Element in, String name) {
    return in.first(name).map(MoodleReader::text).orElse(MoodleText.EMPTY);
  }

  /** The words in the element of that name; of old files, those right in it. */
  private static MoodleText text(Element element) {
    String words = element.first("text").map(Element::text).orElseGet(() -> ownWords(element));
    return new MoodleText(MoodleText.Markup.of(element.attribute("format")), words);
  }

  /** Without those of files beside them, which are letters and digits. */
  private static String ownWords(Element element) {
    return element.children().stream()
        .filter(Node.Words.class::isInstance)
        .map(Node::text)
        .collect(Collectors.joining());
  }

  private static BigDecimal number(String text, BigDecimal otherwise) {
    return Numerals.parse(text.strip()).orElse(otherwise);
  }

  private static boolean truth(Element question, String name, boolean otherwise) {
    String word = question.textAt(name).strip().toLowerCase(Locale.ROOT);
    return word.isEmpty() ? otherwise : TRUTHS.contains(word);
  }

  private static MoodleBody body(Element question) {
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

  private static List<MoodleBody.Answer> answers(Element question) {
    return question.all("answer").stream()
        .map(
            answer ->
                new MoodleBody.Answer(fraction(answer), text(answer), text(answer, "feedback")))
        .toList();
  }

  private static BigDecimal fraction(Element answer) {
    String written = answer.attribute("fraction");
    return number(written.isEmpty() ? answer.textAt("fraction") : written, BigDecimal.ZERO);
  }

  /** The answers are known by their words; in other languages by their order, true first. */
  private static MoodleBody trueFalse(Element question) {
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

  private static MoodleBody numerical(Element question) {
    return new MoodleBody.Numerical(
        question.all("answer").stream()
            .map(
                answer ->
                    new MoodleBody.Value(
                        fraction(answer),
                        text(answer).text().strip(),
                        answer.textAt("tolerance").strip(),
                        text(answer, "feedback")))
            .toList(),
        question.all("units").stream()
            .flatMap(units -> units.all("unit").stream())
            .filter(
                unit ->
                    number(unit.textAt("multiplier"), BigDecimal.ONE).compareTo(BigDecimal.ONE)
                        == 0)
            .map(unit -> unit.textAt("unit_name").strip())
            .filter(unit -> !unit.isEmpty())
            .toList());
  }

  private static MoodleBody matching(Element question) {
    return new MoodleBody.Matching(
        truth(question, "shuffleanswers", true),
        question.all("subquestion").stream()
            .map(pair -> new MoodleBody.Pair(text(pair), pair.textAt("answer", "text").strip()))
            .toList());
  }
}
