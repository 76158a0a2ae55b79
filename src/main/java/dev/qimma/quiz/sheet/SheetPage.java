package dev.qimma.quiz.sheet;

import dev.qimma.bank.yaml.YamlPage;
import dev.qimma.question.Letterprint;
import dev.qimma.question.Option;
import dev.qimma.question.Prompt;
import dev.qimma.question.Question;
import dev.qimma.screen.QuestionScreen;
import dev.qimma.text.Letters;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import dev.qimma.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A sheet as a file, to be filled in by hand or with {@code take}. Of a question it has what is put
 * before the learner, and nothing else of it.
 */
public record SheetPage(Messages messages) {

  public String text(List<Question> questions) {
    Sheet sheet = new Sheet(Letterprint.of(questions), questions, "", Map.of());
    YamlPage page = new YamlPage();
    page.remark(messages.say(Message.of("sheet.remarks")));
    page.gap().text("learner", "").map("responses", sheet::writeResponses);
    page.gap().remark(messages.say(Message.of("sheet.questions")));
    page.texts(
        "bank", questions.stream().map(question -> question.card().bank()).distinct().toList());
    page.text("fingerprint", sheet.fingerprint());
    return page.list("questions", questions, this::write).text();
  }

  private void write(YamlPage page, Question question) {
    Prompt prompt = question.prompt();
    page.text("id", question.card().name()).text("kind", question.kind());
    text(page, "stem", prompt.stem());
    text(page, "outline", prompt.outline());
    if (!prompt.left().isEmpty()) {
      page.map("left", sides -> left(sides, prompt.left()));
    }
    if (!prompt.options().isEmpty()) {
      page.text("pick", prompt.pick().name().toLowerCase(Locale.ROOT));
      page.map("options", options -> options(options, prompt));
    }
    if (!prompt.gaps().isEmpty()) {
      page.list("gaps", prompt.gaps(), SheetPage::gap);
    }
    text(page, "unit", prompt.unit());
    if (prompt.count() > 0) {
      page.number("count", prompt.count());
    }
    page.text("how", messages.say(QuestionScreen.how(prompt)));
  }

  private static void text(YamlPage page, String key, Localized text) {
    if (!text.isBlank()) {
      page.map(key, wordings -> text.byLanguage().forEach(wordings::text));
    }
  }

  private static void left(YamlPage page, List<Localized> sides) {
    for (int place = 0; place < sides.size(); place++) {
      text(page, String.valueOf(place + 1), sides.get(place));
    }
  }

  private static void options(YamlPage page, Prompt prompt) {
    for (Option option : prompt.options()) {
      text(page, prompt.label(option.index()), option.text());
    }
  }

  private static void gap(YamlPage page, Prompt.Gap gap) {
    page.text("name", gap.name());
    if (!gap.options().isEmpty()) {
      page.map(
          "options",
          options -> gap.options().forEach(o -> text(options, Letters.latin(o.index()), o.text())));
    }
  }
}
