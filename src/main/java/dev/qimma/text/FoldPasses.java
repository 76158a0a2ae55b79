package dev.qimma.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;

/**
 * Some folds in their order, as few passes over a text: those that look at single letters only are
 * one pass as long as they follow each other.
 */
final class FoldPasses {

  private final List<UnaryOperator<String>> passes;
  private final List<Fold> ofAscii;

  private FoldPasses(List<UnaryOperator<String>> passes, List<Fold> ofAscii) {
    this.passes = List.copyOf(passes);
    this.ofAscii = List.copyOf(ofAscii);
  }

  static FoldPasses of(List<Fold> folds) {
    List<UnaryOperator<String>> passes = new ArrayList<>();
    List<IntUnaryOperator> letterwise = new ArrayList<>();
    for (Fold fold : folds) {
      if (fold.letterwise().isEmpty()) {
        flush(letterwise, passes);
        passes.add(fold::apply);
      }
      fold.letterwise().ifPresent(letterwise::add);
    }
    flush(letterwise, passes);
    return new FoldPasses(passes, folds.stream().filter(Fold::concernsAscii).toList());
  }

  private static void flush(List<IntUnaryOperator> letterwise, List<UnaryOperator<String>> passes) {
    letterwise.stream()
        .reduce(FoldPasses::together)
        .map(LetterTable::new)
        .ifPresent(table -> passes.add(text -> Fold.each(text, table)));
    letterwise.clear();
  }

  private static IntUnaryOperator together(IntUnaryOperator first, IntUnaryOperator second) {
    return letter -> {
      int changed = first.applyAsInt(letter);
      return changed == Fold.NOTHING ? changed : second.applyAsInt(changed);
    };
  }

  String over(String text) {
    String form = text;
    if (Fold.isAscii(text)) {
      for (Fold fold : ofAscii) {
        form = fold.apply(form);
      }
      return form;
    }
    for (UnaryOperator<String> pass : passes) {
      form = pass.apply(form);
    }
    return form;
  }
}
