package dev.qimma.source;

import java.util.List;
import java.util.function.Function;

/** What came of looking for a quote in its source. */
public sealed interface Finding {

  /** The words are there, once, or told apart by what stands beside them. */
  record Found(Place place) implements Finding {}

  /** The words are there several times and nothing singles one out. */
  record Ambiguous(List<Place> places) implements Finding {
    public Ambiguous {
      places = List.copyOf(places);
    }
  }

  /** The words are there, but nowhere between the prefix and the suffix given. */
  record OutOfContext(List<Place> places) implements Finding {
    public OutOfContext {
      places = List.copyOf(places);
    }
  }

  /**
   * The words are not there, but others much like them.
   *
   * @param place where those begin
   * @param excerpt those, in whole words
   */
  record Misquoted(Place place, String excerpt, Difference difference) implements Finding {}

  /** Nothing like the words is there. */
  record Missing() implements Finding {}

  /** One answer for each case. */
  default <R> R fold(
      Function<Found, R> found,
      Function<Ambiguous, R> ambiguous,
      Function<OutOfContext, R> outOfContext,
      Function<Misquoted, R> misquoted,
      Function<Missing, R> missing) {
    if (this instanceof Found it) {
      return found.apply(it);
    } else if (this instanceof Ambiguous it) {
      return ambiguous.apply(it);
    } else if (this instanceof OutOfContext it) {
      return outOfContext.apply(it);
    } else if (this instanceof Misquoted it) {
      return misquoted.apply(it);
    }
    return missing.apply((Missing) this);
  }
}
