package dev.qimma.report.page;

import dev.qimma.paper.Key;
import dev.qimma.paper.Printed;
import dev.qimma.text.Message;
import java.util.List;

/** The right answer to a question, for the teacher. */
record PaperKey(PaperWords words) {

  void write(Markup page, int number, Printed printed) {
    page.open("section", "class", "answer").open("span", "class", "number").text(number + ".");
    page.close("span").open("div", "class", "body");
    Message points = Message.of("paper.points", printed.asked().card().points().plain());
    page.open("div", "class", "about").name("span", "id", printed.asked().card().name());
    words.lines(page, "how", language -> List.of(points));
    page.close("div");
    for (Key.Line line : new Key(words.labels()).of(printed)) {
      page.open("p", "class", "row");
      if (!line.mark().isEmpty()) {
        page.open("strong", "class", "mark").text(line.mark()).close("strong");
      }
      page.open("span", "class", "side words").wordings("span", "wording", line.words());
      page.close("span").close("p");
    }
    page.close("div").close("section").line();
  }
}
