package dev.qimma.question;

import dev.qimma.text.Localized;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a learner does with a question, and with what it is compared: the whole of it as data, in
 * the words that question formats have for it.
 *
 * <p>A closed set, however many kinds of question there are: each kind tells which of these it is,
 * and every format says for each whether and how it can be written there.
 */
public sealed interface Interaction {

  /** What is said of each; to have an answer for all of them is what the compiler asks for. */
  <R> R fold(Cases<R> cases);

  /** Something for each interaction there is. */
  interface Cases<R> {
    R choice(Choice choice);

    R trueFalse(TrueFalse trueFalse);

    R textEntry(TextEntry entry);

    R numberEntry(NumberEntry entry);

    R cloze(Cloze cloze);

    R match(Match match);

    R order(Order order);

    R recall(Recall recall);

    R reveal(Reveal reveal);
  }

  /**
   * Options are chosen from.
   *
   * @param options in the order of their letters
   */
  record Choice(boolean isSeveral, List<Option> options) implements Interaction {
    public Choice {
      options = List.copyOf(options);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.choice(this);
    }
  }

  /** A statement is judged. */
  record TrueFalse(boolean answer) implements Interaction {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.trueFalse(this);
    }
  }

  /**
   * A short text is typed.
   *
   * @param accepted every wording that is right, in whatever language; the first is the model
   * @param heedsCase whether capitals and small letters are told apart
   */
  record TextEntry(List<String> accepted, boolean heedsCase) implements Interaction {
    public TextEntry {
      accepted = List.copyOf(accepted);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.textEntry(this);
    }
  }

  /**
   * A number is typed.
   *
   * @param within how far from it another may be and still be right; 0 where it must be the same
   * @param unit that is asked for; empty where there is none
   */
  record NumberEntry(BigDecimal number, BigDecimal within, Localized unit) implements Interaction {

    /** Numbers are the same whatever zeros they end with. */
    public NumberEntry {
      number = plain(number);
      within = plain(within);
    }

    private static BigDecimal plain(BigDecimal number) {
      return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.numberEntry(this);
    }
  }

  /**
   * The holes of a text are filled; each stands in the stem as its name between braces.
   *
   * @param gaps in the order of their holes
   */
  record Cloze(List<Gap> gaps) implements Interaction {
    public Cloze {
      gaps = List.copyOf(gaps);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.cloze(this);
    }
  }

  /**
   * One hole of a text.
   *
   * @param accepted wordings, where it is filled by typing; empty where one of the options is
   *     chosen
   * @param options in the order of their letters; empty where it is filled by typing
   */
  record Gap(String name, List<String> accepted, List<Option> options) {
    public Gap {
      accepted = List.copyOf(accepted);
      options = List.copyOf(options);
    }

    public boolean isTyped() {
      return options.isEmpty();
    }
  }

  /**
   * What belongs together is found.
   *
   * @param pairs in the order written
   * @param extra right-hand sides that belong to nothing
   */
  record Match(List<Pair> pairs, List<Side> extra) implements Interaction {
    public Match {
      pairs = List.copyOf(pairs);
      extra = List.copyOf(extra);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.match(this);
    }
  }

  /** Two things that belong together. */
  record Pair(Localized left, Side right) {}

  /**
   * A right-hand side.
   *
   * @param why what is said to who put it where it does not belong; may be empty
   */
  record Side(Localized text, Localized why) {}

  /**
   * Items are put in order.
   *
   * @param items in the right one
   */
  record Order(List<Localized> items) implements Interaction {
    public Order {
      items = List.copyOf(items);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.order(this);
    }
  }

  /**
   * All of several answers are named, in any order.
   *
   * @param answers each with every wording that is right
   */
  record Recall(List<List<String>> answers) implements Interaction {
    public Recall {
      answers = answers.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.recall(this);
    }
  }

  /** What is written or thought is held against what is shown then. */
  record Reveal(Localized back) implements Interaction {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.reveal(this);
    }
  }
}
