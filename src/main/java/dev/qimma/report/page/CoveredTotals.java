package dev.qimma.report.page;

import dev.qimma.source.Coverage;
import dev.qimma.text.Message;
import java.util.Collection;

/** The figures of a bank: how much is quoted, how many questions there are on it. */
record CoveredTotals(CoveredBank one) implements Part {

  private static final int ALL = 100;

  @Override
  public void write(Markup page) {
    page.open("div", "class", "tiles").line();
    Collection<Coverage> sources = one.coverage().sources().values();
    if (!sources.isEmpty()) {
      long words = sources.stream().mapToLong(Coverage::words).sum();
      long quoted = sources.stream().mapToLong(Coverage::quoted).sum();
      long percent = words == 0 ? 0 : Math.round((double) quoted * ALL / words);
      tile(page, "words", Message.of("percent", percent), quoted, words);
      long gaps = sources.stream().mapToLong(source -> source.gaps().size()).sum();
      long sentences = sources.stream().mapToLong(source -> source.sentences().size()).sum();
      tile(page, "sentences", Message.of("figure", gaps), sentences);
    }
    tile(page, "questions", one.bank().questions().size(), one.free().size());
    tile(page, "quotes", one.bank().passages().size(), one.coverage().unusedQuotes().size());
    tile(
        page, "objectives", one.bank().objectives().size(), one.coverage().thinObjectives().size());
    page.close("div").line();
  }

  private static void tile(Markup page, String key, int figure, int of) {
    tile(page, key, Message.of("figure", figure), of);
  }

  private static void tile(Markup page, String key, Message figure, Object... of) {
    page.open("div", "class", "tile").say("span", "name", Message.of("covered." + key));
    page.say("strong", "figure", figure);
    page.say("span", "of", Message.of("covered." + key + ".of", of)).close("div").line();
  }
}
