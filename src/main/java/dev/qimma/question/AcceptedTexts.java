package dev.qimma.question;

import dev.qimma.text.Localized;
import dev.qimma.text.Outline;
import dev.qimma.text.Slips;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An answer that is typed, in all its accepted spellings.
 *
 * @param spellings in any language; the first is the model
 */
public record AcceptedTexts(List<Localized> spellings, AnswerRules rules) {

  public AcceptedTexts {
    spellings = List.copyOf(spellings);
  }

  /** Whether nothing is left of a text once all that does not count is put aside. */
  public static boolean isNothing(String text, AnswerRules rules) {
    return rules.folding().leavesNothing(text);
  }

  /** Whether that is the answer, by the differences of spelling that do not count. */
  public boolean matches(String typed) {
    return wordings().anyMatch(wording -> rules.folding().matches(typed, wording));
  }

  /** The accepted wording of which that is a small misspelling; empty where none is forgiven. */
  public Optional<String> slip(String typed) {
    if (!rules.isLenient()) {
      return Optional.empty();
    }
    String form = form(typed);
    return wordings().filter(wording -> isSlip(form, form(wording))).findFirst();
  }

  private boolean isSlip(String form, String accepted) {
    return Slips.isSlip(form, accepted, word -> rules.vocabulary().knows(word, rules.folding()));
  }

  /** Whether some wording of the one is a wording of the other. */
  public boolean overlaps(AcceptedTexts other) {
    return other.wordings().anyMatch(this::matches);
  }

  /** The first accepted wording. */
  public Optional<String> model() {
    return wordings().findFirst();
  }

  /** Every accepted wording as written, each once. */
  public List<String> all() {
    return wordings().distinct().toList();
  }

  /** The answer to show: the first accepted one, in each script that has one. */
  public Optional<Localized> solution() {
    return Model.of(spellings);
  }

  /** A blank for each letter of the answer; empty where the bank does not tell. */
  public Localized outline() {
    return rules.showsLetters()
        ? solution().orElse(Localized.EMPTY).map(Outline::of)
        : Localized.EMPTY;
  }

  /** Its normal forms, whatever their order. */
  public String key() {
    return String.join("\n", wordings().map(this::form).sorted().distinct().toList());
  }

  private Stream<String> wordings() {
    return spellings.stream().flatMap(spelling -> spelling.texts().stream());
  }

  private String form(String wording) {
    return rules.folding().normalForm(wording);
  }
}
