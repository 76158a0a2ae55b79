package dev.qimma.report.page;

import dev.qimma.paper.Blanks;
import dev.qimma.paper.Printed;
import dev.qimma.question.Option;
import dev.qimma.question.Prompt;
import dev.qimma.question.Question;
import dev.qimma.text.Message;
import java.util.List;

/** A question of an exam, with room to answer it. */
record PaperQuestion(PaperWords words) {

  void write(Markup page, int number, Printed printed) {
    Question question = printed.question();
    page.open("section", "class", "question").line();
    page.open("div", "class", "number").text(number + ".").close("div");
    page.open("div", "class", "body");
    stem(page, question.prompt());
    Message how = Message.of("paper.how." + question.kind());
    Message points = Message.of("paper.points", question.card().points().plain());
    words.lines(page, "how", language -> List.of(how, points));
    room(page, question.prompt());
    page.close("div").close("section").line();
  }

  private void stem(Markup page, Prompt prompt) {
    prompt
        .stem()
        .shown(words.languages())
        .forEach(
            wording -> {
              page.wording("p", "stem", wording.getKey());
              Blanks.in(wording.getValue(), prompt).forEach(part -> part(page, part));
              page.close("p");
            });
  }

  private static void part(Markup page, Blanks.Part part) {
    page.text(part.words());
    if (part.gap() > 0) {
      page.open("span", "class", part.outline().isEmpty() ? "blank" : "blank outlined");
      page.open("small").text("(" + part.gap() + ")").close("small");
      page.text(part.outline()).close("span");
    }
  }

  private void room(Markup page, Prompt prompt) {
    if (!prompt.gaps().isEmpty()) {
      gaps(page, prompt);
    } else if (!prompt.left().isEmpty()) {
      page.open("div", "class", "columns");
      left(page, prompt);
      options(page, prompt, prompt.options(), "letter");
      page.close("div");
    } else if (!prompt.options().isEmpty()) {
      options(page, prompt, prompt.options(), PaperSpot.mark(prompt));
    }
    if (prompt.options().isEmpty() || prompt.pick() == Prompt.Pick.ORDER) {
      new PaperSpot(words).room(page, prompt);
    }
  }

  private static void left(Markup page, Prompt prompt) {
    page.open("ol", "class", "left");
    for (int place = 0; place < prompt.left().size(); place++) {
      page.open("li").open("span", "class", "box").close("span");
      page.open("span", "class", "of").text((place + 1) + ".").close("span");
      page.open("span", "class", "side words")
          .wordings("span", "wording", prompt.left().get(place));
      page.close("span").close("li");
    }
    page.close("ol");
  }

  private void options(Markup page, Prompt prompt, List<Option> options, String mark) {
    page.open("ul", "class", "options");
    for (int place = 0; place < options.size(); place++) {
      page.open("li").open("span", "class", mark).text(words.labels().of(prompt, place));
      page.close("span").open("span", "class", "side words");
      page.wordings("span", "wording", options.get(place).text()).close("span").close("li");
    }
    page.close("ul").line();
  }

  /** What the blanks that are filled by choosing are filled with. */
  private void gaps(Markup page, Prompt prompt) {
    for (int gap = 0; gap < prompt.gaps().size(); gap++) {
      List<Option> options = prompt.gaps().get(gap).options();
      if (!options.isEmpty()) {
        page.open("div", "class", "gap").open("span", "class", "of").text("(" + (gap + 1) + ")");
        page.close("span");
        options(page, prompt, options, "bubble");
        page.close("div");
      }
    }
  }
}
