package dev.qimma.report.page;

import dev.qimma.bank.Bank;
import dev.qimma.grading.Gradebook;
import dev.qimma.text.Localized;
import dev.qimma.text.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * The report of a class as one HTML file: an article in each language, of which one is seen.
 *
 * @param banks that were graded
 * @param languages of the content, as wanted
 * @param language in which the page opens
 * @param isAnonymous whether the learners are without names
 * @param tool name and version of the program
 */
public record ClassPage(
    List<Bank> banks, List<String> languages, String language, boolean isAnonymous, String tool) {

  static final String BUNDLE = "/dev/qimma/report/page";

  public ClassPage {
    banks = List.copyOf(banks);
    languages = List.copyOf(languages);
  }

  /** The whole file. */
  public String of(Gradebook book) {
    List<Section> sections = sections(book);
    Heading heading = new Heading(book, banks, sections);
    String other = language.equals(Localized.ARABIC) ? Localized.ENGLISH : Localized.ARABIC;
    String articles = article(language, heading, book) + article(other, heading, book);
    return PageFile.of(language, title(), articles);
  }

  private Markup page(String spoken) {
    return new Markup(Messages.load(spoken, BUNDLE), languages);
  }

  private String title() {
    List<String> titles = banks.stream().map(bank -> bank.title().in(language)).toList();
    return page(language).say("title", titles).toString();
  }

  private List<Section> sections(Gradebook book) {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("scores", new Scores(book)));
    sections.add(new Section("map", new Landscape(book)));
    sections.add(new Section("reliability", new Trust(book)));
    sections.add(new Section("remarks", new Remarks(book)));
    List<Mastery> objectives = Mastery.of(banks, book.items());
    if (!objectives.isEmpty()) {
      sections.add(new Section("objectives", new Objectives(objectives)));
    }
    sections.add(new Section("questions", new Questions(book)));
    sections.add(new Section("learners", Learners.of(book, isAnonymous)));
    sections.add(new Section("records", new Records(book, isAnonymous)));
    return sections;
  }

  private String article(String spoken, Heading heading, Gradebook book) {
    Markup page = page(spoken);
    page.open("article", "lang", spoken, "dir", Markup.direction(spoken)).line();
    heading.write(page);
    List<Section> sections = heading.sections();
    page.open("div", "class", "pair").line();
    sections.subList(0, 2).forEach(section -> section.write(page));
    page.close("div").line();
    sections.subList(2, sections.size()).forEach(section -> section.write(page));
    page.open("footer").line().open("p").say("colophon", tool).close("p").line();
    page.open("p").say("bank.sha256", book.bank().sha256()).close("p").line();
    return page.close("footer").close("article").line().toString();
  }
}
