package dev.qimma.report.page;

import dev.qimma.grading.Gradebook;
import dev.qimma.grading.ItemResult;
import dev.qimma.text.Message;
import java.util.List;

/** A card for each question, in the order of the bank. */
record Questions(Gradebook book) implements Part {

  private static final int LISTED = 300;

  @Override
  public void write(Markup page) {
    Section.about(page, "questions.about");
    Section.about(page, "sign.note");
    legend(page);
    List<ItemResult> items = book.items();
    int listed = Math.min(LISTED, items.size());
    if (listed < items.size()) {
      page.say("p", "cut", Message.of("questions.cut", listed, items.size())).line();
    }
    page.open("div", "class", "cards").line();
    for (int i = 0; i < listed; i++) {
      new QuestionCard(i + 1, items.get(i)).write(page);
    }
    page.close("div").line();
  }

  private static void legend(Markup page) {
    page.open("ul", "class", "legend").line();
    sign(page, "share").leaf("rect", "class", "part", "y", "4", "width", "18", "height", "10");
    named(page, "share");
    sign(page, "upper").leaf("circle", "class", "upper", "cx", "9", "cy", "9", "r", "4");
    named(page, "upper");
    sign(page, "lower").leaf("circle", "class", "lower", "cx", "9", "cy", "9", "r", "4.5");
    named(page, "lower");
    page.open("li").open("span", "class", "keyword").text("✓").close("span");
    page.say("legend.key").close("li").line().close("ul").line();
  }

  private static Markup sign(Markup page, String style) {
    return page.open("li", "class", style)
        .open("svg", "viewBox", "0 0 18 18", "aria-hidden", "true");
  }

  private static void named(Markup page, String key) {
    page.close("svg").say("legend." + key).close("li").line();
  }
}
