package dev.qimma.report.page;

import dev.qimma.question.Question;
import dev.qimma.source.MarkedText;
import dev.qimma.source.Passage;
import dev.qimma.source.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The text of a source with what is quoted marked, and beside each paragraph the questions on it.
 *
 * @param anchor with which the anchors here begin
 */
record CoveredText(CoveredBank one, Source source, String anchor) implements Part {

  /** Beyond it, no shade is told from the next. */
  private static final int DARKEST = 3;

  @Override
  public void write(Markup page) {
    List<Passage> passages = one.passages(source.id());
    MarkedText text =
        one.evidence()
            .text(source.id())
            .orElseThrow()
            .text()
            .marked(passages.stream().map(Passage::quote).toList());
    page.open("p", "class", "quiet").say("covered.legend").close("p").line();
    Set<Integer> shown = new HashSet<>();
    for (MarkedText.Line line : text.lines()) {
      page.open("div", "class", "paragraph");
      words(page, line, passages, shown);
      Set<Integer> begun = new TreeSet<>();
      line.stretches().forEach(stretch -> begun.addAll(stretch.begins()));
      begun.removeAll(shown);
      beside(page, new ArrayList<>(begun), passages);
      shown.addAll(begun);
      page.close("div").line();
    }
    lost(page, passages, shown);
  }

  private void words(
      Markup page, MarkedText.Line line, List<Passage> passages, Set<Integer> shown) {
    page.wording("p", "words", source.language());
    page.open("span", "class", "line").text(Integer.toString(line.number())).close("span");
    Set<Integer> begun = new HashSet<>(shown);
    for (MarkedText.Stretch stretch : line.stretches()) {
      for (int quote : stretch.begins()) {
        if (begun.add(quote)) {
          page.open("a", "class", "mark", "href", "#" + anchor(quote));
          page.text(Integer.toString(quote + 1)).close("a");
        }
      }
      stretch(page, stretch, passages);
    }
    page.close("p");
  }

  private String anchor(int quote) {
    return anchor + "-q" + (quote + 1);
  }

  private void stretch(Markup page, MarkedText.Stretch stretch, List<Passage> passages) {
    if (stretch.quotes().isEmpty()) {
      page.text(stretch.text());
      return;
    }
    long used =
        stretch.quotes().stream()
            .filter(quote -> !one.bank().questionsOn(passages.get(quote)).isEmpty())
            .count();
    String shade = used == 0 ? "idle" : "shade" + Math.min(DARKEST, stretch.quotes().size());
    page.open("mark", "class", shade).text(stretch.text()).close("mark");
  }

  private void beside(Markup page, List<Integer> quotes, List<Passage> passages) {
    page.open("div", "class", "beside");
    quotes.forEach(quote -> quote(page, quote, passages.get(quote)));
    page.close("div");
  }

  private void quote(Markup page, int quote, Passage passage) {
    page.open("div", "class", "quote", "id", anchor(quote));
    page.open("p", "class", "name").open("b").text(Integer.toString(quote + 1)).close("b");
    page.text(" ").name("span", "id", passage.id()).close("p");
    List<Question> questions = one.bank().questionsOn(passage);
    if (questions.isEmpty()) {
      page.open("p", "class", "quiet").say("covered.unused").close("p");
    } else {
      list(page, questions);
    }
    page.close("div");
  }

  private static void list(Markup page, List<Question> questions) {
    page.open("ul");
    for (Question question : questions) {
      page.open("li").wording("span", "stem", question.card().stem()).text(" ");
      page.name("span", "id", question.card().id());
      if (!question.card().objective().isEmpty()) {
        page.text(" · ").name("span", "id", question.card().objective());
      }
      page.close("li");
    }
    page.close("ul");
  }

  private void lost(Markup page, List<Passage> passages, Set<Integer> shown) {
    List<Integer> lost = new ArrayList<>();
    for (int quote = 0; quote < passages.size(); quote++) {
      if (!shown.contains(quote)) {
        lost.add(quote);
      }
    }
    if (!lost.isEmpty()) {
      page.open("h3").say("covered.lost").close("h3");
      beside(page, lost, passages);
    }
  }

  /** The questions that rest on no quote. */
  static void free(Markup page, CoveredBank one) {
    if (!one.free().isEmpty()) {
      page.open("section").open("h2").say("covered.free").close("h2");
      page.open("div", "class", "beside");
      list(page, one.free());
      page.close("div").close("section").line();
    }
  }
}
