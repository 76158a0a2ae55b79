package dev.qimma.format.qti;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what each answer to a field earns, by giving it and seeing. */
final class Solver {

  private static final double NEARLY = 1e-6;
  private static final MathContext DIGITS = new MathContext(12);

  private final Scoring scoring;
  private final Map<String, List<String>> others = new LinkedHashMap<>();

  Solver(Scoring scoring) {
    this.scoring = scoring;
  }

  /** The same where other fields are answered already, and right as far as is known. */
  Solver beside(Map<String, List<String>> answered) {
    Solver solver = new Solver(scoring);
    solver.others.putAll(answered);
    return solver;
  }

  Scoring.Outcome mark(String field, List<String> answer) {
    Map<String, List<String>> answers = new LinkedHashMap<>(others);
    answers.put(field, answer);
    return scoring.mark(answers);
  }

  double score(String field, List<String> answer) {
    return mark(field, answer).score();
  }

  /** The answer that earns most, of those that may be right; empty where none earns anything. */
  List<String> key(Field.Pick pick) {
    List<List<String>> candidates = new ArrayList<>(pick.keys());
    pick.labels().forEach(label -> candidates.add(List.of(label.id())));
    List<String> best = List.of();
    double most = score(pick.id(), List.of()) + NEARLY;
    for (List<String> candidate : candidates) {
      double score = score(pick.id(), candidate);
      if (score > most) {
        best = candidate;
        most = score + NEARLY;
      }
    }
    return best;
  }

  /** The options with their shares; those of a question where nothing is right earn nothing. */
  QtiTask.Choice choice(Field.Pick pick, Map<String, String> feedback) {
    List<String> key = key(pick);
    double none = score(pick.id(), List.of());
    double all = score(pick.id(), key) - none;
    boolean isAllOrNothing = pick.isSeveral() && key.size() > 1 && isOnlyWhole(pick, key, none);
    List<QtiTask.Option> options = new ArrayList<>();
    for (Field.Label label : pick.labels()) {
      boolean isRight = key.contains(label.id());
      double share = all <= 0 ? 0 : share(pick, key, label.id(), isAllOrNothing) / all;
      options.add(
          new QtiTask.Option(
              label.id(),
              label.text(),
              isRight,
              decimal(share),
              feedback.getOrDefault(label.id(), label.feedback())));
    }
    return new QtiTask.Choice(pick.isSeveral(), isAllOrNothing, options);
  }

  private boolean isOnlyWhole(Field.Pick pick, List<String> key, double none) {
    return key.stream().allMatch(right -> score(pick.id(), without(key, right)) <= none + NEARLY);
  }

  private double share(Field.Pick pick, List<String> key, String id, boolean isAllOrNothing) {
    double whole = score(pick.id(), key);
    double none = score(pick.id(), List.of());
    if (!pick.isSeveral()) {
      return score(pick.id(), List.of(id)) - none;
    }
    if (isAllOrNothing) {
      return key.contains(id) ? (whole - none) / key.size() : 0;
    }
    if (key.contains(id)) {
      return whole - score(pick.id(), without(key, id));
    }
    List<String> more = new ArrayList<>(key);
    more.add(id);
    return score(pick.id(), more) - whole;
  }

  private static List<String> without(List<String> key, String one) {
    return key.stream().filter(id -> !id.equals(one)).toList();
  }

  /** The texts that earn something. */
  QtiTask.Text text(Field.Entry entry) {
    double none = score(entry.id(), List.of());
    double most = NEARLY;
    for (String candidate : entry.candidates()) {
      most = Math.max(most, score(entry.id(), List.of(candidate)) - none);
    }
    Set<QtiTask.Typed> typed = new LinkedHashSet<>();
    for (String candidate : entry.candidates()) {
      double score = score(entry.id(), List.of(candidate)) - none;
      if (score > NEARLY) {
        double turned = score(entry.id(), List.of(turned(candidate))) - none;
        boolean heedsCase =
            turned(candidate).equals(candidate) ? entry.heedsCase() : turned < score - NEARLY;
        typed.add(new QtiTask.Typed(candidate, decimal(score / most), heedsCase));
      }
    }
    return new QtiTask.Text(List.copyOf(typed));
  }

  /** Capitals for small letters and the other way about, letter by letter. */
  private static String turned(String text) {
    StringBuilder turned = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c))
        .forEach(turned::appendCodePoint);
    return turned.toString();
  }

  /** The widest range of numbers that earns all there is to earn. */
  Optional<QtiTask.Numeric> number(Field.Entry entry) {
    return right(entry).stream()
        .max(Comparator.comparing(range -> range.most().subtract(range.least())))
        .map(range -> new QtiTask.Numeric(range.least(), range.value(), range.most()));
  }

  /** The ranges of numbers that earn all there is to earn; a number alone is one. */
  List<Field.Range> right(Field.Entry entry) {
    List<Field.Range> ranges = new ArrayList<>(entry.ranges());
    entry.candidates().stream()
        .flatMap(text -> Decimal.parse(text).stream())
        .forEach(number -> ranges.add(new Field.Range(number, number, number)));
    double most = score(entry.id(), List.of()) + NEARLY;
    List<Field.Range> best = new ArrayList<>();
    for (Field.Range range : ranges) {
      double score = score(entry.id(), List.of(range.value().toPlainString()));
      if (score > most - NEARLY && score > NEARLY && holds(entry, range, score)) {
        if (score > most + NEARLY) {
          best.clear();
        }
        most = Math.max(most, score);
        best.add(range);
      }
    }
    return best;
  }

  /** Whether numbers well within the range earn the same as its middle. */
  private boolean holds(Field.Entry entry, Field.Range range, double score) {
    BigDecimal step = range.most().subtract(range.least()).divide(BigDecimal.valueOf(8), DIGITS);
    return step.signum() >= 0
        && score(entry.id(), List.of(range.least().add(step).toPlainString())) > score - NEARLY
        && score(entry.id(), List.of(range.most().subtract(step).toPlainString())) > score - NEARLY;
  }

  private static BigDecimal decimal(double share) {
    double bounded = Math.max(-1, Math.min(1, share));
    BigDecimal rounded = new BigDecimal(bounded).round(new MathContext(9));
    return rounded.abs().compareTo(BigDecimal.valueOf(NEARLY)) < 0
        ? BigDecimal.ZERO
        : rounded.stripTrailingZeros();
  }
}
