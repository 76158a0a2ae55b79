package dev.qimma.quiz;

import dev.qimma.text.Folding;
import dev.qimma.text.Localized;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * Which of some folded words stand in a text. A word of the text is folded when it is first met;
 * after that it is known what stands in it.
 */
final class WrittenForms {

  /** More than any language has in use; what is written beyond that is no words. */
  private static final int MOST_KEPT = 100_000;

  private static final BitSet NOTHING = new BitSet();

  private final List<String> forms;
  private final Map<String, BitSet> known = new HashMap<>();

  /**
   * For these words.
   *
   * @param forms folded, without a space
   */
  WrittenForms(List<String> forms) {
    this.forms = forms;
  }

  int size() {
    return forms.size();
  }

  /** Whether each stands in one of the texts. */
  boolean allIn(List<Localized> texts) {
    BitSet missing = new BitSet(forms.size());
    missing.set(0, forms.size());
    for (Localized text : texts) {
      for (String one : text.texts()) {
        if (missing.isEmpty()) {
          return true;
        }
        StringTokenizer written = new StringTokenizer(one, " \n");
        while (written.hasMoreTokens()) {
          missing.andNot(within(written.nextToken()));
        }
      }
    }
    return missing.isEmpty();
  }

  private BitSet within(String written) {
    BitSet found = known.get(written);
    if (found == null) {
      if (known.size() > MOST_KEPT) {
        known.clear();
      }
      found = look(Folding.STANDARD.normalForm(written));
      known.put(written, found);
    }
    return found;
  }

  private BitSet look(String folded) {
    BitSet found = new BitSet(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      found.set(i, folded.contains(forms.get(i)));
    }
    return found.isEmpty() ? NOTHING : found;
  }
}
