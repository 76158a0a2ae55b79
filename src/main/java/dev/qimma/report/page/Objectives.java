package dev.qimma.report.page;

import dev.qimma.text.Message;
import java.util.List;
import java.util.OptionalDouble;

/** What the class has mastered, and what not yet. */
record Objectives(List<Mastery> objectives) implements Part {

  private static final int LISTED = 200;

  Objectives {
    objectives = List.copyOf(objectives);
  }

  @Override
  public void write(Markup page) {
    Section.about(page, "objectives.about");
    Section.about(page, "objectives.legend");
    page.open("ul", "class", "objectives").line();
    objectives.stream().limit(LISTED).forEach(objective -> write(page, objective));
    page.close("ul").line();
    if (objectives.size() > LISTED) {
      Section.about(page, "objectives.more", objectives.size() - LISTED);
    }
  }

  private static void write(Markup page, Mastery objective) {
    double share = objective.share().toDouble();
    page.open("li").open("div", "class", "statement");
    page.wording("span", "words", objective.statement());
    page.say("small", "quiet", Message.of("objectives.questions", objective.questions()));
    page.close("div").open("svg", "class", "meter", "aria-hidden", "true");
    page.leaf("rect", "class", "track", "width", "100%", "height", "10", "rx", "3");
    page.leaf("rect", "class", "part", "width", Shown.length(share), "height", "10", "rx", "3");
    page.close("svg").say("span", "number", Shown.percent(OptionalDouble.of(share)));
    page.open("span", "class", "level").text(objective.sign() + " ");
    page.say("objectives." + objective.level()).close("span").close("li").line();
  }
}
