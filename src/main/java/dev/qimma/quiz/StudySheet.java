package dev.qimma.quiz;

import dev.qimma.bank.Bank;
import dev.qimma.bank.LocatedPassage;
import dev.qimma.bank.Objective;
import dev.qimma.screen.Document;
import dev.qimma.screen.Run;
import dev.qimma.screen.Style;
import dev.qimma.screen.VerdictScreen;
import dev.qimma.screen.View;
import dev.qimma.text.Localized;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The objectives of banks as a sheet to study from: by sort, each with the learner's score. */
public record StudySheet(ObjectiveScores scores, View view) {

  private static final int BAR = 8;

  /**
   * The sheet.
   *
   * @param withQuotes whether the passages that each rests on stand below it
   */
  public Document of(List<Bank> banks, Predicate<Objective> wanted, boolean withQuotes) {
    Document.Builder page = Document.builder();
    int count = 0;
    for (Bank bank : banks) {
      for (Map.Entry<String, List<Objective>> sort : bySort(bank, wanted).entrySet()) {
        if (!sort.getKey().isEmpty()) {
          page.gap().text(Style.HEADING, joined(bank.term(sort.getKey())));
        }
        sort.getValue().forEach(objective -> add(page, bank, objective, withQuotes));
        count += sort.getValue().size();
      }
    }
    return page.gap().text(Style.QUIET, view.say("objectives.count", count)).build();
  }

  private static Map<String, List<Objective>> bySort(Bank bank, Predicate<Objective> wanted) {
    Map<String, List<Objective>> bySort = new LinkedHashMap<>();
    bank.objectives().values().stream()
        .filter(wanted)
        .forEach(o -> bySort.computeIfAbsent(o.sort(), sort -> new ArrayList<>()).add(o));
    return bySort;
  }

  private void add(Document.Builder page, Bank bank, Objective objective, boolean withQuotes) {
    page.gap();
    page.line(
        new Run(objective.id(), Style.KEY),
        Run.of("  "),
        new Run(bar(bank, objective), Style.BAR),
        Run.of(" " + score(bank, objective)),
        new Run("  " + questions(bank, objective), Style.QUIET));
    view.wordings(objective.statement())
        .forEach(wording -> page.item(Run.of("   "), Run.of(wording)));
    String words = words(bank, objective);
    if (!words.isEmpty()) {
      page.item(Run.of("   "), new Run(words, Style.QUIET));
    }
    if (withQuotes) {
      objective.passages().forEach(passage -> quote(page, bank, passage));
    }
  }

  private void quote(Document.Builder page, Bank bank, String id) {
    LocatedPassage located = bank.passages().get(id);
    if (located != null) {
      page.gap().add(VerdictScreen.quote(located.passage(), view));
    }
  }

  private String bar(Bank bank, Objective objective) {
    return scores.of(bank, objective).map(s -> view.theme().bar(s.share(), BAR)).orElse("");
  }

  private String score(Bank bank, Objective objective) {
    return scores
        .of(bank, objective)
        .map(s -> view.say("commitments.score", s.score().rounded(), s.max().rounded()))
        .orElseGet(() -> view.say("commitments.unasked"));
  }

  private String questions(Bank bank, Objective objective) {
    return view.say("objectives.questions", bank.questionsOn(objective.id()));
  }

  private String words(Bank bank, Objective objective) {
    List<String> words = new ArrayList<>(objective.by());
    words.add(objective.field());
    words.removeIf(String::isEmpty);
    return String.join(" · ", words.stream().map(word -> view.wording(bank.term(word))).toList());
  }

  private String joined(Localized term) {
    return String.join(" · ", view.wordings(term));
  }
}
