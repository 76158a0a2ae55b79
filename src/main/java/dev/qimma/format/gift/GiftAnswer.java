package dev.qimma.format.gift;

import java.math.BigDecimal;
import java.util.List;

/** What stands between the braces. */
public sealed interface GiftAnswer {

  /** What is done with each. */
  <R> R fold(Cases<R> cases);

  /** Something for each answer there is. */
  interface Cases<R> {
    R description(Description description);

    R essay(Essay essay);

    R choice(Choice choice);

    R match(Match match);

    R trueFalse(TrueFalse trueFalse);

    R shortAnswer(Typed answer);

    R numerical(Numerical numerical);
  }

  /** No braces: something to read. */
  record Description() implements GiftAnswer {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.description(this);
    }
  }

  /** Nothing between them: a text is written. */
  record Essay() implements GiftAnswer {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.essay(this);
    }
  }

  /** One or several of these are picked. */
  record Choice(boolean isSingle, List<Option> options) implements GiftAnswer {
    public Choice {
      options = List.copyOf(options);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.choice(this);
    }
  }

  /**
   * An answer with what it earns.
   *
   * @param percent from -100 to 100
   */
  record Option(BigDecimal percent, GiftText text, GiftText feedback) {}

  /** What belongs together is found. */
  record Match(List<Pair> pairs) implements GiftAnswer {
    public Match {
      pairs = List.copyOf(pairs);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.match(this);
    }
  }

  /**
   * Two that belong together.
   *
   * @param left empty where the right belongs to nothing
   */
  record Pair(GiftText left, String right) {}

  /** A statement is judged. */
  record TrueFalse(boolean answer, GiftText ifWrong, GiftText ifRight) implements GiftAnswer {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.trueFalse(this);
    }
  }

  /** A short text is typed; the markup of the answers says nothing. */
  record Typed(List<Option> answers) implements GiftAnswer {
    public Typed {
      answers = List.copyOf(answers);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.shortAnswer(this);
    }
  }

  /** A number is typed. */
  record Numerical(List<Value> values) implements GiftAnswer {
    public Numerical {
      values = List.copyOf(values);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.numerical(this);
    }
  }

  /** A number with what it earns. */
  record Value(BigDecimal percent, BigDecimal number, BigDecimal within, GiftText feedback) {}
}
