package dev.qimma.lint.item;

import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Severity;
import dev.qimma.lint.wording.Fault;
import dev.qimma.lint.wording.NumberRange;
import dev.qimma.lint.wording.Wording;
import dev.qimma.question.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** QI209: two options are ranges of numbers that share some (H22). */
final class OverlappingRanges implements ItemRule {

  @Override
  public Optional<Fault> look(Wording wording) {
    List<Option> options = wording.options();
    List<Optional<NumberRange>> ranges = NumberRange.all(wording.texts());
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      for (int j = i + 1; j < options.size(); j++) {
        Option one = options.get(i);
        Option other = options.get(j);
        if (ranges.get(i).isPresent() && ranges.get(j).isPresent()) {
          String variant = variant(ranges.get(i).get(), ranges.get(j).get());
          if (!variant.isEmpty()) {
            Fault fault = Fault.of(Rule.OVERLAPPING_RANGES, wording.text(one), wording.text(other));
            boolean isError = variant.equals("overlap") && (one.isRight() || other.isRight());
            faults.add(
                fault
                    .in(wording.text(other))
                    .saying(variant)
                    .as(isError ? Severity.ERROR : Severity.WARNING));
          }
        }
      }
    }
    return faults.stream().min(Comparator.comparing(Fault::severity));
  }

  private static String variant(NumberRange one, NumberRange other) {
    if (one.overlaps(other)) {
      return "overlap";
    }
    return one.touches(other) ? "end" : "";
  }
}
