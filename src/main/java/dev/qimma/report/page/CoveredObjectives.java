package dev.qimma.report.page;

import dev.qimma.bank.Objective;

/** What a learner is to know, and how many questions ask for it. */
record CoveredObjectives(CoveredBank one) implements Part {

  @Override
  public void write(Markup page) {
    if (one.bank().objectives().isEmpty()) {
      return;
    }
    page.open("section").open("h2").say("covered.objectives").close("h2").line();
    page.open("ul", "class", "known").line();
    for (Objective objective : one.bank().objectives().values()) {
      boolean isThin = one.coverage().thinObjectives().containsKey(objective.id());
      page.open("li", "class", isThin ? "thin" : "asked");
      page.wording("span", "statement", objective.statement()).text(" ");
      page.name("span", "id", objective.id()).text(" ");
      page.open("span", "class", "count");
      page.say("covered.asked", one.bank().questionsOn(objective.id())).close("span");
      page.close("li").line();
    }
    page.close("ul").close("section").line();
  }
}
