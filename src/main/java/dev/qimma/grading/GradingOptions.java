package dev.qimma.grading;

import dev.qimma.question.Fraction;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a grading.
 *
 * @param roster the learners there are, in their order; null when anybody may hand in
 * @param pass the least percentage that passes; null when nothing is said about passing
 * @param leastTotal what no total falls below; null when it may be negative
 * @param keepsResponses whether it is known at the end what each learner wrote
 * @param printed the exam whose letters the responses are in; null for the canonical ones
 */
public record GradingOptions(
    Layout layout,
    DuplicatePolicy onDuplicate,
    @Nullable Set<String> roster,
    @Nullable Fraction pass,
    @Nullable Fraction leastTotal,
    boolean keepsResponses,
    @Nullable PrintedVersions printed) {

  public static final GradingOptions STANDARD =
      new GradingOptions(Layout.AUTO, DuplicatePolicy.FIRST, null, null, null, false, null);

  public GradingOptions {
    roster = roster == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(roster));
  }

  public GradingOptions withLayout(Layout other) {
    return new GradingOptions(
        other, onDuplicate, roster, pass, leastTotal, keepsResponses, printed);
  }

  public GradingOptions withDuplicates(DuplicatePolicy policy) {
    return new GradingOptions(layout, policy, roster, pass, leastTotal, keepsResponses, printed);
  }

  public GradingOptions withRoster(Set<String> learners) {
    return new GradingOptions(
        layout, onDuplicate, learners, pass, leastTotal, keepsResponses, printed);
  }

  public GradingOptions withPass(Fraction percent) {
    return new GradingOptions(
        layout, onDuplicate, roster, percent, leastTotal, keepsResponses, printed);
  }

  public GradingOptions withLeastTotal(Fraction total) {
    return new GradingOptions(layout, onDuplicate, roster, pass, total, keepsResponses, printed);
  }

  public GradingOptions withResponses() {
    return new GradingOptions(layout, onDuplicate, roster, pass, leastTotal, true, printed);
  }

  /** Responses to a printed exam, in the letters of its versions. */
  public GradingOptions withPrinted(PrintedVersions versions) {
    return new GradingOptions(
        layout, onDuplicate, roster, pass, leastTotal, keepsResponses, versions);
  }

  Optional<PrintedVersions> printedVersions() {
    return Optional.ofNullable(printed);
  }

  /** The learners there are; none when anybody may hand in. */
  Set<String> expected() {
    return roster == null ? Set.of() : roster;
  }

  boolean admitsAll() {
    return roster == null;
  }

  public Optional<Fraction> passPercent() {
    return Optional.ofNullable(pass);
  }

  /** What a sum of marks comes to. */
  Fraction total(Fraction sum) {
    return leastTotal == null ? sum : sum.max(leastTotal);
  }
}
