package dev.qimma.report.page;

import dev.qimma.study.progress.Progress;
import dev.qimma.text.Localized;
import dev.qimma.text.Message;
import dev.qimma.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/**
 * How a learner's study goes as one HTML file: an article in each language, of which one is seen.
 *
 * @param titles of the banks
 * @param languages of the content, as wanted
 * @param language in which the page opens
 * @param tool name and version of the program
 */
public record ProgressPage(
    List<Localized> titles,
    List<String> languages,
    String language,
    String tool,
    long today,
    OptionalLong exam) {

  public ProgressPage {
    titles = List.copyOf(titles);
    languages = List.copyOf(languages);
  }

  /** The whole file. */
  public String of(Progress progress) {
    String other = language.equals(Localized.ARABIC) ? Localized.ENGLISH : Localized.ARABIC;
    List<String> named = titles.stream().map(title -> title.in(language)).toList();
    return PageFile.of(
        language,
        page(language).say("progress.title", named).toString(),
        article(language, progress) + article(other, progress),
        PageFile.resource("page.css") + PageFile.resource("progress.css"),
        PageFile.resource("page.js"));
  }

  private Markup page(String spoken) {
    return new Markup(Messages.load(spoken, ClassPage.BUNDLE), languages);
  }

  private String article(String spoken, Progress progress) {
    Markup page = page(spoken);
    page.open("article", "lang", spoken, "dir", Markup.direction(spoken)).line();
    heading(page);
    tiles(page, progress.overview());
    List<Section> sections = new ProgressSections(progress, today, exam.isPresent()).all();
    if (sections.isEmpty()) {
      Section.about(page, "progress.none");
    }
    sections.forEach(section -> section.write(page));
    page.open("footer").open("p").say("colophon", tool).close("p").close("footer");
    return page.close("article").line().toString();
  }

  private void heading(Markup page) {
    String other = page.language().equals(Localized.ARABIC) ? Localized.ENGLISH : Localized.ARABIC;
    page.open("header").line();
    page.open("p", "class", "eyebrow").say("progress.eyebrow").close("p").line();
    page.open("button", "class", "turn", "lang", other);
    page.say("language.other").close("button").line().open("h1");
    titles.forEach(title -> page.wording("span", "title", title).text(" "));
    page.close("h1").line().open("p", "class", "lead");
    page.say("progress.day", LocalDate.ofEpochDay(today).toString()).close("p");
    page.close("header").line();
  }

  private void tiles(Markup page, Progress.Overview all) {
    page.open("div", "class", "tiles").line();
    tile(page, "seen", Message.of("figure", all.seen()), all.questions());
    tile(page, "recall", percent(all.today()));
    exam.ifPresent(
        day -> tile(page, "exam", percent(all.exam()), LocalDate.ofEpochDay(day).toString()));
    tile(
        page,
        "right",
        percent(all.answers() == 0 ? 0 : (double) all.right() / all.answers()),
        all.answers());
    tile(page, "seconds", Message.of("progress.seconds", Math.round(all.seconds())));
    page.close("div").line();
  }

  private static Message percent(double share) {
    return Message.of("percent", String.valueOf(Shown.percent(share)));
  }

  private static void tile(Markup page, String key, Message figure, Object... of) {
    page.open("div", "class", "tile").say("span", "name", Message.of("progress.tile." + key));
    page.say("strong", "figure", figure);
    page.say("span", "of", Message.of("progress.tile." + key + ".of", of)).close("div").line();
  }
}
