package dev.qimma.report.page;

import dev.qimma.grading.Gradebook;
import dev.qimma.grading.ItemFlag;
import dev.qimma.grading.ItemResult;
import dev.qimma.text.Message;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The questions that are worth a look, those whose key may be wrong first. */
record Remarks(Gradebook book) implements Part {

  private static final int LISTED = 60;

  @Override
  public void write(Markup page) {
    List<Integer> flagged =
        questions(question -> look(question) != Look.FINE).stream()
            .sorted(Comparator.comparing(this::look).reversed())
            .toList();
    if (flagged.isEmpty()) {
      Section.about(page, "remarks.none");
    } else {
      Section.about(page, "remarks.about", flagged.size());
    }
    page.open("ul", "class", "remarks").line();
    flagged.stream().limit(LISTED).forEach(question -> remark(page, question));
    page.close("ul").line();
    if (flagged.size() > LISTED) {
      Section.about(page, "remarks.more", flagged.size() - LISTED);
    }
    rare(page);
  }

  private List<Integer> questions(IntPredicate which) {
    return IntStream.range(0, book.items().size()).filter(which).boxed().toList();
  }

  /** Wrong answers that hardly anybody chose, in one list: there may be many. */
  private void rare(Markup page) {
    List<Integer> rare = questions(question -> !rare(question).isEmpty());
    if (rare.isEmpty()) {
      return;
    }
    page.open("h3").say("remarks.rare").close("h3");
    page.open("ul", "class", "rare").line();
    rare.stream()
        .limit(LISTED)
        .forEach(
            question -> {
              page.open("li");
              link(page, question);
              page.text(" ").say("remarks.letters", rare(question)).close("li").line();
            });
    page.close("ul").line();
    if (rare.size() > LISTED) {
      Section.about(page, "remarks.more", rare.size() - LISTED);
    }
  }

  private List<String> rare(int question) {
    return book.items().get(question).flags().stream()
        .filter(flag -> flag.kind() == ItemFlag.Kind.RARE_DISTRACTOR)
        .map(ItemFlag::option)
        .toList();
  }

  private Look look(int question) {
    return Look.of(book.items().get(question));
  }

  private void remark(Markup page, int question) {
    page.open("li", "class", look(question).word());
    link(page, question);
    for (Remark remark : Remark.of(book.items().get(question))) {
      if (remark.kind() != ItemFlag.Kind.RARE_DISTRACTOR) {
        page.say("p", remark.style(), remark.words());
      }
    }
    page.close("li").line();
  }

  private void link(Markup page, int question) {
    int number = question + 1;
    page.open("a", "href", "#" + QuestionCard.anchor(page, number)).text(number + ". ");
    page.name("span", "name", book.items().get(question).question()).close("a");
  }

  /** Notes in the card of a question. */
  static void notes(Markup page, ItemResult item) {
    for (Remark remark : Remark.of(item)) {
      Message words = remark.words();
      page.say("p", "note " + remark.style(), words).line();
    }
  }
}
