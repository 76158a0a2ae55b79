package dev.qimma.exchange;

import dev.qimma.diagnostic.Span;
import dev.qimma.question.Fraction;
import dev.qimma.question.Interaction;
import dev.qimma.question.MultiPolicy;
import dev.qimma.question.Option;
import dev.qimma.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What options earn, as formats say it: a share of the points for each. */
public final class Weights {

  private Weights() {}

  /** An option with its share of the points, from -1 to 1. */
  public record Weighted(Localized text, Localized why, Fraction weight) {}

  /**
   * Options as a bank has them.
   *
   * @param policy what says the same as the weights; none where each option has its own
   * @param change what is not as it was: the last part of a key; empty where all is
   */
  public record Read(Interaction.Choice choice, @Nullable MultiPolicy policy, String change) {

    public Optional<MultiPolicy> credit() {
      return Optional.ofNullable(policy);
    }
  }

  /**
   * Reads options into a draft and says what changed; empty, and left out, where none is right.
   *
   * @param called the question, as it is named in messages
   */
  public static Optional<Interaction> read(
      List<Weighted> options,
      boolean isSeveral,
      Matter.Draft matter,
      Report report,
      Span place,
      String called) {
    Optional<Read> read = read(options, isSeveral);
    if (read.isEmpty()) {
      report.leftOut(place, called, "no-right");
      return Optional.empty();
    }
    if (!read.get().change().isEmpty()) {
      report.changed(place, called, read.get().change());
    }
    matter.policy(read.get().credit().orElse(null));
    return Optional.of(read.get().choice());
  }

  /** Reads options; empty where none is right. */
  public static Optional<Read> read(List<Weighted> options, boolean isSeveral) {
    Fraction best = options.stream().map(Weighted::weight).reduce(Fraction.ZERO, Fraction::max);
    if (!best.isPositive()) {
      return Optional.empty();
    }
    return Optional.of(isSeveral ? several(options) : single(options, best));
  }

  private static Read single(List<Weighted> options, Fraction best) {
    long rights = options.stream().filter(option -> option.weight().equals(best)).count();
    List<Option> read = new ArrayList<>();
    for (Weighted option : options) {
      boolean isRight = option.weight().equals(best);
      boolean isPlain = rights > 1 || isRight || option.weight().isZero();
      read.add(option(read.size(), option, isRight, isPlain ? null : option.weight()));
    }
    String change = rights > 1 ? "several-right" : best.equals(Fraction.ONE) ? "" : "credit";
    return new Read(new Interaction.Choice(rights > 1, read), null, change);
  }

  private static Option option(int index, Weighted option, boolean right, @Nullable Fraction own) {
    return new Option(index, option.text(), right, option.why(), own);
  }

  private static Read several(List<Weighted> options) {
    Optional<MultiPolicy> policy = policy(options);
    Fraction most =
        options.stream()
            .map(Weighted::weight)
            .filter(Fraction::isPositive)
            .reduce(Fraction.ZERO, Fraction::plus);
    List<Option> read = new ArrayList<>();
    for (Weighted option : options) {
      Fraction own = scaled(option.weight(), most);
      read.add(
          option(
              read.size(), option, option.weight().isPositive(), policy.isPresent() ? null : own));
    }
    MultiPolicy said = policy.filter(one -> one != MultiPolicy.EACH).orElse(null);
    return new Read(
        new Interaction.Choice(true, read), said, most.equals(Fraction.ONE) ? "" : "credit");
  }

  /** Positive weights make 1 together; no weight is below -1. */
  private static Fraction scaled(Fraction weight, Fraction most) {
    return weight.isPositive() ? weight.over(most) : weight.max(Fraction.ONE.negate());
  }

  /** The policy that comes to these weights. */
  private static Optional<MultiPolicy> policy(List<Weighted> options) {
    int rights = (int) options.stream().filter(option -> option.weight().isPositive()).count();
    int wrongs = options.size() - rights;
    Fraction share = Fraction.of(1, rights);
    boolean isEven =
        options.stream().map(Weighted::weight).filter(Fraction::isPositive).allMatch(share::equals);
    List<Fraction> penalties =
        options.stream()
            .map(Weighted::weight)
            .filter(weight -> !weight.isPositive())
            .map(Fraction::negate)
            .distinct()
            .toList();
    if (!isEven || penalties.size() > 1) {
      return Optional.empty();
    }
    Fraction penalty = penalties.stream().findFirst().orElse(share);
    return List.of(
            MultiPolicy.EACH,
            MultiPolicy.EXAMS_NONE,
            MultiPolicy.EXAMS_ALL,
            MultiPolicy.EXAMS_FALSE,
            MultiPolicy.EXAMS_FALSE2)
        .stream()
        .filter(policy -> policy.penalty(rights, wrongs).equals(penalty))
        .findFirst();
  }

  /** What each option earns, whatever says so: its own credit, or the policy of the question. */
  public static List<Fraction> of(Interaction.Choice choice, Optional<MultiPolicy> policy) {
    List<Option> options = choice.options();
    boolean hasOwn = options.stream().anyMatch(option -> option.weight() != null);
    if (!choice.isSeveral() || hasOwn) {
      Fraction most = choice.isSeveral() ? most(options) : Fraction.ONE;
      Fraction right = choice.isSeveral() ? Fraction.ZERO : Fraction.ONE;
      return options.stream()
          .map(option -> option.credit().orElse(option.isRight() ? right : Fraction.ZERO))
          .map(weight -> weight.over(most))
          .toList();
    }
    int rights = (int) options.stream().filter(Option::isRight).count();
    MultiPolicy rule = policy.orElse(MultiPolicy.EACH);
    Fraction penalty =
        rule == MultiPolicy.ALL_OR_NOTHING
            ? Fraction.ONE
            : rule.penalty(Math.max(rights, 1), options.size() - rights);
    return options.stream()
        .map(option -> option.isRight() ? Fraction.of(1, rights) : penalty.negate())
        .toList();
  }

  private static Fraction most(List<Option> options) {
    Fraction most =
        options.stream()
            .flatMap(option -> option.credit().stream())
            .filter(Fraction::isPositive)
            .reduce(Fraction.ZERO, Fraction::plus);
    return most.isZero() ? Fraction.ONE : most;
  }
}
