package dev.qimma.report;

import dev.qimma.bank.Bank;
import dev.qimma.bank.LocatedPassage;
import dev.qimma.bank.Objective;
import dev.qimma.question.Fraction;
import dev.qimma.quiz.ObjectiveScores;
import dev.qimma.screen.Standing;
import dev.qimma.source.Passage;
import dev.qimma.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What a bank rests on, as JSON: objectives, sources and passages. */
public final class BankJson {

  private BankJson() {}

  /** The objectives that are wanted, each with the learner's score, {@code qimma.objectives/1}. */
  public static String objectives(
      List<Bank> banks, ObjectiveScores scores, Predicate<Objective> wanted) {
    List<Map.Entry<Bank, Objective>> all = new ArrayList<>();
    banks.forEach(
        bank ->
            bank.objectives().values().stream()
                .filter(wanted)
                .forEach(o -> all.add(Map.entry(bank, o))));
    return Json.object(
        json ->
            json.put("schema", "qimma.objectives/1")
                .list("objectives", all, one -> write(json, one.getKey(), one.getValue(), scores)));
  }

  private static void write(Json json, Bank bank, Objective objective, ObjectiveScores scores) {
    json.put("id", bank.name() + "/" + objective.id())
        .put("statement", objective.statement())
        .word("sort", objective.sort())
        .words("by", objective.by())
        .word("field", objective.field())
        .words("quotes", objective.passages())
        .put("questions", bank.questionsOn(objective.id()));
    Optional<Standing> standing = scores.of(bank, objective);
    json.put("score", standing.map(Standing::score).orElse(Fraction.ZERO), standing.isEmpty())
        .put("max", standing.map(Standing::max).orElse(Fraction.ZERO), standing.isEmpty());
  }

  /**
   * Sources and what is quoted of them, {@code qimma.sources/1}.
   *
   * @param id of a source, with all its passages, or of one passage; empty for everything
   */
  public static String sources(List<Bank> banks, String id) {
    List<Source> sources = new ArrayList<>();
    List<LocatedPassage> passages = new ArrayList<>();
    banks.forEach(bank -> sources.addAll(bank.sources().values()));
    banks.forEach(bank -> passages.addAll(bank.passages().values()));
    if (!id.isEmpty()) {
      sources.removeIf(source -> !source.id().equals(id));
      passages.removeIf(one -> !isOf(one.passage(), id));
    }
    return Json.object(
        json ->
            json.put("schema", "qimma.sources/1")
                .list("sources", sources, source -> write(json, source))
                .list("quotes", passages, one -> QuestionJson.write(json, one.passage())));
  }

  /** The passages that are wanted, in order, each with its questions, {@code qimma.passages/1}. */
  public static String passages(List<Bank> banks, Predicate<Passage> wanted) {
    List<Map.Entry<Bank, Passage>> all = new ArrayList<>();
    banks.forEach(
        bank ->
            bank.passages().values().stream()
                .map(LocatedPassage::passage)
                .filter(wanted)
                .forEach(passage -> all.add(Map.entry(bank, passage))));
    return Json.object(
        json ->
            json.put("schema", "qimma.passages/1")
                .list("passages", all, one -> write(json, one.getKey(), one.getValue())));
  }

  private static void write(Json json, Bank bank, Passage passage) {
    QuestionJson.write(json, passage);
    json.words("questions", bank.questionsOn(passage).stream().map(q -> q.card().name()).toList());
  }

  private static boolean isOf(Passage passage, String id) {
    return passage.id().equals(id) || passage.source().equals(id);
  }

  private static void write(Json json, Source source) {
    json.put("id", source.id())
        .put("title", source.title())
        .word("lang", source.language())
        .word("sha256", source.sha256());
  }
}
