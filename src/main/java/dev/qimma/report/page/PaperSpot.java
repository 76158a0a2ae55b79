package dev.qimma.report.page;

import dev.qimma.paper.Printed;
import dev.qimma.question.Prompt;

/** Where a question is answered: circles and boxes for letters, lines for words. */
record PaperSpot(PaperWords words) {

  /** A spot of the answer sheet. */
  void write(Markup page, int number, Printed printed) {
    Prompt prompt = printed.question().prompt();
    page.open("section", "class", "spot").open("span", "class", "number").text(number + ".");
    page.close("span").open("div", "class", "body");
    if (prompt.gaps().isEmpty()) {
      room(page, prompt);
    } else {
      gaps(page, prompt);
    }
    page.close("div").close("section").line();
  }

  /** A circle where one is chosen, a square where there may be several. */
  static String mark(Prompt prompt) {
    return switch (prompt.pick()) {
      case ONE -> "bubble";
      case SEVERAL -> "bubble square";
      case ORDER, PARTNERS -> "letter";
    };
  }

  void room(Markup page, Prompt prompt) {
    if (prompt.options().isEmpty()) {
      lines(page, prompt);
      return;
    }
    switch (prompt.pick()) {
      case ONE, SEVERAL -> marks(page, prompt, prompt.options().size(), mark(prompt));
      case ORDER -> order(page, prompt.options().size());
      case PARTNERS -> partners(page, prompt);
    }
  }

  private void marks(Markup page, Prompt prompt, int options, String mark) {
    page.open("span", "class", "marks");
    for (int place = 0; place < options; place++) {
      page.open("span", "class", mark).text(words.labels().of(prompt, place)).close("span");
    }
    page.close("span");
  }

  private void order(Markup page, int items) {
    page.open("p", "class", "order");
    words.say(page, "span", "word", "paper.first");
    for (int place = 0; place < items; place++) {
      page.open("span", "class", "box").close("span");
    }
    words.say(page, "span", "word", "paper.last");
    page.close("p");
  }

  private void partners(Markup page, Prompt prompt) {
    for (int place = 0; place < prompt.left().size(); place++) {
      page.open("p", "class", "row").open("span", "class", "of").text((place + 1) + ".");
      page.close("span");
      marks(page, prompt, prompt.options().size(), "bubble");
      page.close("p");
    }
  }

  private void gaps(Markup page, Prompt prompt) {
    for (int gap = 0; gap < prompt.gaps().size(); gap++) {
      int options = prompt.gaps().get(gap).options().size();
      page.open("p", "class", "row").open("span", "class", "of").text("(" + (gap + 1) + ")");
      page.close("span");
      if (options == 0) {
        page.open("span", "class", "line").close("span");
      } else {
        marks(page, prompt, options, "bubble");
      }
      page.close("p");
    }
  }

  /** Nothing where blanks in the sentence are filled. */
  private static void lines(Markup page, Prompt prompt) {
    if (!prompt.gaps().isEmpty()) {
      return;
    }
    for (int line = 0; line < Math.max(1, prompt.count()); line++) {
      page.open("p", "class", "row");
      if (prompt.count() > 0) {
        page.open("span", "class", "of").text((line + 1) + ".").close("span");
      }
      page.open("span", "class", "line").close("span");
      page.wordings("span", "unit", prompt.unit());
      page.close("p");
    }
    page.wordings("p", "outline", prompt.outline());
  }
}
