package dev.qimma.report.page;

import dev.qimma.paper.Paper;
import dev.qimma.paper.Version;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.List;

/** What stands above the questions: whose it is, which version, how much there is to earn. */
record PaperHead(Paper paper, PaperWords words) {

  void write(Markup page, Version version, String part) {
    page.open("header").line();
    page.name("h1", "title", paper.title()).line();
    words.lines(page, "facts", language -> facts(version, part, words.name(version, language)));
    if (part.equals("key")) {
      words.lines(page, "note", language -> List.of(Message.of("paper.key.note", version.name())));
    } else {
      fields(page, version);
    }
    page.line().close("header").line();
  }

  private static List<Message> facts(Version version, String part, String name) {
    List<Message> facts = new ArrayList<>();
    if (!part.equals("exam")) {
      facts.add(Message.of("paper." + part));
    }
    facts.add(Message.of("paper.version", name));
    facts.add(Message.of("paper.questions", version.items().size()));
    facts.add(Message.of("paper.points", version.points().plain()));
    return facts;
  }

  private void fields(Markup page, Version version) {
    page.open("div", "class", "fields");
    field(page, "paper.name", "", "name");
    field(page, "paper.date", paper.date(), "date");
    field(page, "paper.earned", "/ " + version.points().plain(), "earned");
    page.close("div");
  }

  private void field(Markup page, String key, String filled, String style) {
    page.open("span", "class", "field " + style);
    words.say(page, "span", "word", key);
    page.open("span", "class", "line");
    page.name("span", "filled", filled).close("span").close("span");
  }
}
