package dev.qimma.question;

import dev.qimma.text.Message;
import java.util.List;
import java.util.function.Function;

/** What a reply turned out to be: nothing, not to be read, or a marked answer. */
public sealed interface Marking {

  /** Handles each case; the compiler then knows that none is forgotten. */
  <T> T fold(
      Function<Blank, T> blank, Function<Unreadable, T> unreadable, Function<Marked, T> marked);

  /** No answer was given. */
  record Blank() implements Marking {
    @Override
    public <T> T fold(
        Function<Blank, T> blank, Function<Unreadable, T> unreadable, Function<Marked, T> marked) {
      return blank.apply(this);
    }
  }

  /**
   * Something was given that cannot be an answer to this question.
   *
   * @param why tells the learner, and how to answer instead
   */
  record Unreadable(Message why) implements Marking {
    @Override
    public <T> T fold(
        Function<Blank, T> blank, Function<Unreadable, T> unreadable, Function<Marked, T> marked) {
      return unreadable.apply(this);
    }
  }

  /**
   * An answer, compared with the key.
   *
   * @param reply the same answer in canonical letters, which can be marked again
   * @param tally what was hit and missed
   * @param chosen the options picked or the parts given, each right or not; none where one answer
   *     was typed
   * @param meant the accepted spelling that a misspelt reply was taken for; empty when it was exact
   * @param strictly what was hit where no misspelling counts
   */
  record Marked(String reply, Tally tally, List<Option> chosen, String meant, Tally strictly)
      implements Marking {

    public Marked {
      chosen = List.copyOf(chosen);
    }

    public static Marked exact(String reply, Tally tally) {
      return exact(reply, tally, List.of());
    }

    public static Marked exact(String reply, Tally tally, List<Option> chosen) {
      return new Marked(reply, tally, chosen, "", tally);
    }

    /** Whether the reply earns what it does only because a small misspelling is forgiven. */
    public boolean isSlip() {
      return !meant.isEmpty();
    }

    @Override
    public <T> T fold(
        Function<Blank, T> blank, Function<Unreadable, T> unreadable, Function<Marked, T> marked) {
      return marked.apply(this);
    }
  }
}
