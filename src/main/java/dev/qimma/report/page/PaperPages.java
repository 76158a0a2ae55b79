package dev.qimma.report.page;

import dev.qimma.paper.Paper;
import dev.qimma.paper.Printed;
import dev.qimma.paper.Version;
import java.util.List;

/**
 * A printed exam as HTML: pages that stand alone, and are as readable in grey.
 *
 * @param languages the first one leads
 */
public record PaperPages(Paper paper, List<String> languages, PaperSize size) {

  public PaperPages {
    languages = List.copyOf(languages);
  }

  /** What one question is to be written as. */
  private interface Item {
    void write(Markup page, int number, Printed printed);
  }

  /** The questions. */
  public String exam(Version version) {
    PaperWords words = new PaperWords(languages);
    return file(version, "exam", new PaperQuestion(words)::write);
  }

  /** Room for the answers, to be handed in. */
  public String sheet(Version version) {
    PaperWords words = new PaperWords(languages);
    return file(version, "sheet", new PaperSpot(words)::write);
  }

  /** The right answers. */
  public String key(Version version) {
    PaperWords words = new PaperWords(languages);
    return file(version, "key", new PaperKey(words)::write);
  }

  private String file(Version version, String part, Item item) {
    PaperWords words = new PaperWords(languages);
    Markup page = words.page();
    String lead = languages.get(0);
    page.open(
            "article",
            "class",
            part + (languages.size() > 1 ? " both" : ""),
            "lang",
            lead,
            "dir",
            Markup.direction(lead))
        .line();
    new PaperHead(paper, words).write(page, version, part);
    page.open("div", "class", "questions").line();
    for (int i = 0; i < version.items().size(); i++) {
      item.write(page, i + 1, version.items().get(i));
    }
    page.close("div").line().close("article").line();
    String title = words.page().text(paper.title() + " · " + version.name()).toString();
    return PageFile.of(lead, title, page.toString(), style(), "");
  }

  private String style() {
    return PageFile.resource("paper.css").replace("@size@", size.word());
  }
}
