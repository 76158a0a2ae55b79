package dev.qimma.question;

import dev.qimma.text.Localized;
import java.util.List;

/**
 * A reply, marked and valued. The one way from a line of text to marks, for keys, scripts and
 * response sheets alike.
 *
 * @param reply in canonical letters where it could be read, else as given
 * @param score at most {@code max}
 */
public record Assessment(
    Question question,
    String reply,
    Marking marking,
    Verdict verdict,
    Fraction score,
    Fraction max) {

  /** What a hint costs, as a share of what the reply earns. */
  private static final Fraction HINT_COST = Fraction.of(1, 4);

  public static Assessment of(Question question, String line, MarkingScheme scheme) {
    Marking marking = question.mark(line);
    Fraction max = question.card().points();
    Fraction score = scheme.score(marking, question.card());
    return new Assessment(
        question, reply(marking, line), marking, verdict(marking, score, max), score, max);
  }

  // No lambdas that hold something here: where only the quick compiler runs, making them takes
  // longer than to mark a response.
  private static String reply(Marking marking, String line) {
    if (marking instanceof Marking.Marked marked) {
      return marked.reply();
    }
    return marking instanceof Marking.Blank ? "" : line.strip();
  }

  private static Verdict verdict(Marking marking, Fraction score, Fraction max) {
    if (marking instanceof Marking.Marked) {
      return Verdict.of(score, max);
    }
    return marking instanceof Marking.Blank ? Verdict.BLANK : Verdict.WRONG;
  }

  /** The options picked; none where the answer was typed. */
  public List<Option> picks() {
    return marking.fold(blank -> List.of(), unreadable -> List.of(), Marking.Marked::chosen);
  }

  /** Why the options picked are wrong, or what else is to be said about them. */
  public List<Localized> remarks() {
    return picks().stream().map(Option::why).filter(why -> !why.isBlank()).toList();
  }

  /** The same with a quarter of what it earned taken off for each hint; nothing below 0. */
  public Assessment afterHints(int hints) {
    return score.isPositive()
        ? new Assessment(question, reply, marking, verdict, afterHints(score, hints), max)
        : this;
  }

  /** What is left of marks after so many hints. */
  public static Fraction afterHints(Fraction marks, int hints) {
    Fraction left = Fraction.ONE.minus(HINT_COST.times(Fraction.of(hints, 1)));
    return marks.times(left.max(Fraction.ZERO));
  }
}
