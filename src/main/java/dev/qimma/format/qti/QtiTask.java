package dev.qimma.format.qti;

import java.math.BigDecimal;
import java.util.List;

/** What is done with a question. Shares are of the points, from -1 to 1; texts are HTML. */
public sealed interface QtiTask {

  /**
   * One option is picked, or several.
   *
   * @param isAllOrNothing whether several earn only together
   */
  record Choice(boolean isSeveral, boolean isAllOrNothing, List<Option> options)
      implements QtiTask {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /** Something to pick. */
  record Option(String id, String text, boolean isRight, BigDecimal share, String feedback) {}

  /** A short text is typed. */
  record Text(List<Typed> answers) implements QtiTask {
    public Text {
      answers = List.copyOf(answers);
    }
  }

  /** A text that may be typed, without any markup. */
  record Typed(String text, BigDecimal share, boolean heedsCase) {}

  /** A number from one to another is typed. */
  record Numeric(BigDecimal least, BigDecimal value, BigDecimal most) implements QtiTask {}

  /** The holes of the body are filled, in their order. */
  record Blanks(List<Blank> blanks) implements QtiTask {
    public Blanks {
      blanks = List.copyOf(blanks);
    }
  }

  /** A hole, and what is done to fill it. */
  record Blank(String name, QtiTask task) {}

  /**
   * What belongs together is found.
   *
   * @param extra right-hand sides that belong to nothing
   */
  record Match(List<Pair> pairs, List<String> extra) implements QtiTask {
    public Match {
      pairs = List.copyOf(pairs);
      extra = List.copyOf(extra);
    }
  }

  /** Two that belong together. */
  record Pair(String left, String right) {}

  /** Items are put in order. */
  record Order(List<String> items) implements QtiTask {
    public Order {
      items = List.copyOf(items);
    }
  }

  /**
   * A long text is written, and nobody marks it.
   *
   * @param model a good one; may be empty
   */
  record Essay(String model) implements QtiTask {}
}
