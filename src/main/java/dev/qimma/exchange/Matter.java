package dev.qimma.exchange;

import dev.qimma.question.Fraction;
import dev.qimma.question.MultiPolicy;
import dev.qimma.text.Localized;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What there is to a question besides what is done to answer it. Empty texts and lists stand for
 * what is not said.
 *
 * @param id as the file gives it, whatever its letters; empty where it gives none
 * @param name what the file calls it; empty where it has no name
 * @param difficulty 1 to 5, or 0
 * @param policy for several right options, where one is named
 * @param isShuffled whether its options may be shown in another order
 */
public record Matter(
    String id,
    String name,
    Localized stem,
    String topic,
    String objective,
    List<String> tags,
    int difficulty,
    Fraction points,
    List<Localized> hints,
    Localized why,
    List<Quote> quotes,
    String group,
    @Nullable MultiPolicy policy,
    boolean isShuffled) {

  public Matter {
    tags = List.copyOf(tags);
    hints = List.copyOf(hints);
    quotes = List.copyOf(quotes);
  }

  /** A question of which nothing is known but what it asks. */
  public static Matter of(Localized stem) {
    return new Matter(
        "",
        "",
        stem,
        "",
        "",
        List.of(),
        0,
        Fraction.ONE,
        List.of(),
        Localized.EMPTY,
        List.of(),
        "",
        null,
        true);
  }

  public Optional<MultiPolicy> credit() {
    return Optional.ofNullable(policy);
  }

  /** The same with some of it changed. */
  public Draft but() {
    return new Draft(this);
  }

  /** A matter being put together. */
  public static final class Draft {

    private String id;
    private String name;
    private Localized stem;
    private String topic;
    private String objective;
    private List<String> tags;
    private int difficulty;
    private Fraction points;
    private List<Localized> hints;
    private Localized why;
    private List<Quote> quotes;
    private String group;
    private @Nullable MultiPolicy policy;
    private boolean isShuffled;

    private Draft(Matter from) {
      id = from.id;
      name = from.name;
      stem = from.stem;
      topic = from.topic;
      objective = from.objective;
      tags = from.tags;
      difficulty = from.difficulty;
      points = from.points;
      hints = from.hints;
      why = from.why;
      quotes = from.quotes;
      group = from.group;
      policy = from.policy;
      isShuffled = from.isShuffled;
    }

    public Draft id(String given) {
      id = given;
      return this;
    }

    public Draft name(String given) {
      name = given;
      return this;
    }

    public Draft stem(Localized given) {
      stem = given;
      return this;
    }

    public Draft topic(String given) {
      topic = given;
      return this;
    }

    public Draft objective(String given) {
      objective = given;
      return this;
    }

    public Draft tags(List<String> given) {
      tags = given;
      return this;
    }

    public Draft difficulty(int given) {
      difficulty = given;
      return this;
    }

    public Draft points(Fraction given) {
      points = given;
      return this;
    }

    public Draft hints(List<Localized> given) {
      hints = given;
      return this;
    }

    public Draft why(Localized given) {
      why = given;
      return this;
    }

    public Draft quotes(List<Quote> given) {
      quotes = given;
      return this;
    }

    public Draft group(String given) {
      group = given;
      return this;
    }

    public Draft policy(@Nullable MultiPolicy given) {
      policy = given;
      return this;
    }

    public Draft isShuffled(boolean given) {
      isShuffled = given;
      return this;
    }

    public Matter done() {
      return new Matter(
          id,
          name,
          stem,
          topic,
          objective,
          tags,
          difficulty,
          points,
          hints,
          why,
          quotes,
          group,
          policy,
          isShuffled);
    }
  }
}
