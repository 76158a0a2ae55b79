package dev.qimma.format.moodle;

import dev.qimma.format.XmlPrinter;
import java.math.BigDecimal;
import java.util.List;

/** Writes questions as Moodle reads them. */
public final class MoodleWriter implements MoodleBody.Cases<String> {

  private static final BigDecimal NOTHING = BigDecimal.ZERO;

  private final XmlPrinter xml;

  private MoodleWriter(XmlPrinter xml) {
    this.xml = xml;
  }

  public static String write(List<MoodleItem> items) {
    XmlPrinter xml = new XmlPrinter().open("quiz");
    MoodleWriter writer = new MoodleWriter(xml);
    items.forEach(writer::write);
    return xml.close().text();
  }

  private void write(MoodleItem item) {
    if (item instanceof MoodleItem.Category category) {
      xml.open("question", "type", "category").open("category");
      xml.words("text", category.path()).close().close();
    } else {
      write((MoodleItem.Question) item);
    }
  }

  private void write(MoodleItem.Question question) {
    xml.open("question", "type", question.body().fold(new TypeName()));
    xml.open("name").words("text", question.name()).close();
    text("questiontext", question.stem());
    text("generalfeedback", question.feedback());
    xml.words("defaultgrade", plain(question.points()));
    xml.words("penalty", "0.3333333").words("hidden", "0");
    xml.words("idnumber", question.id());
    question.body().fold(this);
    question.hints().forEach(hint -> text("hint", hint));
    if (!question.tags().isEmpty()) {
      xml.open("tags");
      question.tags().forEach(tag -> xml.open("tag").words("text", tag).close());
      xml.close();
    }
    xml.close();
  }

  private void text(String name, MoodleText text) {
    xml.open(name, "format", text.markup().word()).words("text", text.text()).close();
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private void answer(MoodleBody.Answer answer, boolean isFormatted) {
    String markup = isFormatted ? answer.text().markup().word() : "moodle_auto_format";
    xml.open("answer", "fraction", plain(answer.fraction()), "format", markup);
    xml.words("text", answer.text().text());
    text("feedback", answer.feedback());
    xml.close();
  }

  @Override
  public String multichoice(MoodleBody.Multichoice multichoice) {
    xml.words("single", String.valueOf(multichoice.isSingle()));
    xml.words("shuffleanswers", String.valueOf(multichoice.isShuffled()));
    xml.words("answernumbering", "ABCD");
    multichoice.answers().forEach(answer -> answer(answer, true));
    return "";
  }

  @Override
  public String trueFalse(MoodleBody.TrueFalse trueFalse) {
    truth("true", trueFalse.answer(), trueFalse.ifTrue());
    truth("false", !trueFalse.answer(), trueFalse.ifFalse());
    return "";
  }

  private void truth(String word, boolean isRight, MoodleText feedback) {
    BigDecimal fraction = isRight ? BigDecimal.valueOf(100) : NOTHING;
    answer(
        new MoodleBody.Answer(fraction, new MoodleText(MoodleText.Markup.AUTO, word), feedback),
        true);
  }

  @Override
  public String shortAnswer(MoodleBody.ShortAnswer answer) {
    xml.words("usecase", answer.heedsCase() ? "1" : "0");
    answer.answers().forEach(one -> answer(one, false));
    return "";
  }

  @Override
  public String numerical(MoodleBody.Numerical numerical) {
    for (MoodleBody.Number number : numerical.numbers()) {
      xml.open("answer", "fraction", plain(number.fraction()), "format", "moodle_auto_format");
      xml.words("text", number.text());
      text("feedback", number.feedback());
      xml.words("tolerance", number.tolerance());
      xml.close();
    }
    if (!numerical.units().isEmpty()) {
      xml.open("units");
      for (String unit : numerical.units()) {
        xml.open("unit").words("multiplier", "1").words("unit_name", unit).close();
      }
      xml.close();
    }
    xml.words("unitgradingtype", "0").words("unitpenalty", "0.1000000");
    xml.words("showunits", numerical.units().isEmpty() ? "3" : "0").words("unitsleft", "0");
    return "";
  }

  @Override
  public String matching(MoodleBody.Matching matching) {
    xml.words("shuffleanswers", String.valueOf(matching.isShuffled()));
    for (MoodleBody.Pair pair : matching.pairs()) {
      xml.open("subquestion", "format", pair.left().markup().word());
      xml.words("text", pair.left().text());
      xml.open("answer").words("text", pair.right()).close();
      xml.close();
    }
    return "";
  }

  @Override
  public String cloze(MoodleBody.Cloze cloze) {
    return "";
  }

  @Override
  public String essay(MoodleBody.Essay essay) {
    xml.words("responseformat", "editor").words("responserequired", "1");
    xml.words("responsefieldlines", "10").words("attachments", "0");
    xml.words("attachmentsrequired", "0");
    text("graderinfo", essay.forGraders());
    text("responsetemplate", MoodleText.EMPTY);
    return "";
  }

  @Override
  public String other(MoodleBody.Other other) {
    return "";
  }

  /** What a question is called by what is done to answer it. */
  private static final class TypeName implements MoodleBody.Cases<String> {
    @Override
    public String multichoice(MoodleBody.Multichoice multichoice) {
      return "multichoice";
    }

    @Override
    public String trueFalse(MoodleBody.TrueFalse trueFalse) {
      return "truefalse";
    }

    @Override
    public String shortAnswer(MoodleBody.ShortAnswer answer) {
      return "shortanswer";
    }

    @Override
    public String numerical(MoodleBody.Numerical numerical) {
      return "numerical";
    }

    @Override
    public String matching(MoodleBody.Matching matching) {
      return "matching";
    }

    @Override
    public String cloze(MoodleBody.Cloze cloze) {
      return "cloze";
    }

    @Override
    public String essay(MoodleBody.Essay essay) {
      return "essay";
    }

    @Override
    public String other(MoodleBody.Other other) {
      return other.type();
    }
  }
}
