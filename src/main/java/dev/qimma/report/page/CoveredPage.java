package dev.qimma.report.page;

import dev.qimma.source.Source;
import dev.qimma.text.Localized;
import dev.qimma.text.Messages;
import java.util.List;

/**
 * What is asked for of the sources of banks, as one HTML file: an article in each language, of
 * which one is seen.
 *
 * @param languages of the content, as wanted
 * @param language in which the page opens
 * @param tool name and version of the program
 */
public record CoveredPage(
    List<CoveredBank> banks, List<String> languages, String language, String tool) {

  public CoveredPage {
    banks = List.copyOf(banks);
    languages = List.copyOf(languages);
  }

  /** The whole file. */
  public String text() {
    String other = language.equals(Localized.ARABIC) ? Localized.ENGLISH : Localized.ARABIC;
    List<String> titles = banks.stream().map(one -> one.bank().title().in(language)).toList();
    String style = PageFile.resource("page.css") + PageFile.resource("covered.css");
    return PageFile.of(
        language,
        page(language).say("covered.title", titles).toString(),
        article(language) + article(other),
        style,
        PageFile.resource("page.js"));
  }

  private Markup page(String spoken) {
    return Markup.whole(Messages.load(spoken, ClassPage.BUNDLE), languages);
  }

  private String article(String spoken) {
    Markup page = page(spoken);
    String other = spoken.equals(Localized.ARABIC) ? Localized.ENGLISH : Localized.ARABIC;
    page.open("article", "lang", spoken, "dir", Markup.direction(spoken)).line();
    page.open("p", "class", "switch").open("button", "class", "turn", "lang", other);
    page.say("language.other").close("button").close("p").line();
    for (int place = 0; place < banks.size(); place++) {
      bank(page, banks.get(place), spoken + "-b" + (place + 1));
    }
    page.open("footer").open("p").say("colophon", tool).close("p").close("footer");
    return page.close("article").line().toString();
  }

  private static void bank(Markup page, CoveredBank one, String anchor) {
    page.open("p", "class", "eyebrow").say("covered.eyebrow").close("p");
    page.open("h1").wording("span", "title", one.bank().title()).close("h1").line();
    new CoveredTotals(one).write(page);
    List<Source> sources = List.copyOf(one.bank().sources().values());
    for (int number = 1; number <= sources.size(); number++) {
      source(page, one, anchor + "-s" + number, sources.get(number - 1));
    }
    new CoveredObjectives(one).write(page);
    CoveredText.free(page, one);
  }

  private static void source(Markup page, CoveredBank one, String anchor, Source source) {
    page.open("section").line().open("h2");
    page.wording("span", "title", source.title()).close("h2").line();
    if (one.evidence().text(source.id()).isPresent()) {
      new CoveredText(one, source, anchor).write(page);
    } else {
      page.open("p").say("covered.missing", source.id()).close("p");
    }
    page.close("section").line();
  }
}
