package dev.qimma.screen;

import dev.qimma.question.Assessment;
import dev.qimma.question.Marking;
import dev.qimma.question.Option;
import dev.qimma.question.Prompt;
import dev.qimma.question.Verdict;
import dev.qimma.screen.bidi.Paragraphs;
import dev.qimma.text.Folding;
import dev.qimma.text.Localized;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was typed above what is right, so that the eye finds the difference. */
final class Comparison {

  private final Assessment assessment;
  private final View view;

  Comparison(Assessment assessment, View view) {
    this.assessment = assessment;
    this.view = view;
  }

  /** Whether it was one typed answer, and not exactly the right one. */
  boolean isWhole() {
    boolean isTyped =
        assessment.picks().isEmpty()
            && assessment.verdict() != Verdict.BLANK
            && assessment.marking() instanceof Marking.Marked;
    return isTyped && (assessment.verdict() != Verdict.RIGHT || !meant().isEmpty());
  }

  private String meant() {
    return assessment.marking().fold(blank -> "", unreadable -> "", Marking.Marked::meant);
  }

  /** The one answer that was typed, and below it the right one in each language. */
  void whole(Document.Builder page) {
    Optional<Near> near = nearest(assessment.reply(), "");
    List<Run> typed = List.of(Run.of(assessment.reply()));
    yours(page, VerdictScreen.style(assessment.verdict()), near.map(Near::yours).orElse(typed));
    List<List<Run>> right = new ArrayList<>();
    near.filter(found -> !shown().contains(found.wording())).ifPresent(n -> right.add(n.right()));
    for (String wording : shown()) {
      right.add(
          near.filter(found -> found.wording().equals(wording))
              .map(Near::right)
              .orElse(List.of(Run.of(wording))));
    }
    right(page, right);
  }

  private List<String> shown() {
    return solutions().flatMap(line -> view.wordings(line).stream()).toList();
  }

  /**
   * One of several answers that were typed; false where it says itself whether it is right, and
   * nothing like it is.
   */
  boolean part(Document.Builder page, Option pick) {
    String text = pick.text().in(Localized.ENGLISH);
    Optional<String> name = blank(text);
    Optional<Near> near =
        isTyped(text)
            ? nearest(text, name.orElse("")).filter(n -> isOff(n, pick))
            : Optional.empty();
    near.ifPresent(
        found -> {
          yours(page, pick.isRight() ? Style.RIGHT : Style.WRONG, found.yours());
          right(page, List.of(found.right()));
        });
    return near.isPresent();
  }

  /** A right answer is off when it was forgiven its spelling. */
  private boolean isOff(Near near, Option pick) {
    return !pick.isRight() || (!near.isNone() && meant().contains(near.wording()));
  }

  private boolean isTyped(String text) {
    Prompt prompt = assessment.question().prompt();
    return prompt.options().isEmpty()
        && prompt.back().isBlank()
        && prompt.gaps().stream()
            .noneMatch(gap -> !gap.options().isEmpty() && text.startsWith(gap.name() + ": "));
  }

  /** The name of the blank before what fills it. */
  private Optional<String> blank(String text) {
    return assessment.question().prompt().gaps().stream()
        .map(gap -> gap.name() + ": ")
        .filter(text::startsWith)
        .findFirst();
  }

  /** A wording of the answer beside what was typed. */
  private record Near(String wording, List<Run> yours, List<Run> right, boolean isNone) {

    static Optional<Near> of(
        String typed, String wording, String name, View view, Folding folding) {
      return Difference.between(typed, wording, folding)
          .map(
              difference -> {
                Difference shown = difference.in(view.theme());
                return new Near(
                    wording,
                    named(name, shown.yours()),
                    named(name, shown.right()),
                    difference.isNone());
              });
    }

    private static List<Run> named(String name, List<Run> runs) {
      return Stream.concat(name.isEmpty() ? Stream.of() : Stream.of(Run.of(name)), runs.stream())
          .toList();
    }

    long letters() {
      return yours.stream().filter(run -> run.style() == Style.MARK).count();
    }
  }

  private Optional<Near> nearest(String typed, String name) {
    Folding folding = assessment.question().card().rules().folding();
    Stream<String> wordings =
        meant().isEmpty() || !name.isEmpty() || !assessment.picks().isEmpty()
            ? solutions().flatMap(line -> line.texts().stream())
            : Stream.of(meant());
    return wordings
        .filter(wording -> wording.startsWith(name))
        .map(wording -> wording.substring(name.length()))
        .flatMap(
            wording ->
                Near.of(typed.substring(name.length()), wording, name, view, folding).stream())
        .min(Comparator.comparingLong(Near::letters));
  }

  private Stream<Localized> solutions() {
    return assessment.question().solution().stream();
  }

  private void yours(Document.Builder page, Style style, List<Run> typed) {
    page.item(lead(style, "answer.yours"), typed.toArray(Run[]::new));
  }

  private void right(Document.Builder page, List<List<Run>> wordings) {
    Run lead = lead(Style.RIGHT, "answer.right");
    for (List<Run> wording : wordings) {
      page.item(lead, wording.toArray(Run[]::new));
      lead = Run.of(" ".repeat(Paragraphs.cells(lead.text())));
    }
  }

  private Run lead(Style style, String key) {
    String word = view.say(key);
    int widest =
        Math.max(
            Paragraphs.cells(view.say("answer.yours")), Paragraphs.cells(view.say("answer.right")));
    String pad = " ".repeat(widest - Paragraphs.cells(word));
    String sign = view.theme().sign(style);
    int signs =
        Math.max(view.theme().sign(Style.RIGHT).length(), view.theme().sign(Style.WRONG).length());
    return new Run(
        "  " + sign + " ".repeat(signs - sign.length()) + " \u2068" + word + "\u2069" + pad + "  ",
        style);
  }
}
