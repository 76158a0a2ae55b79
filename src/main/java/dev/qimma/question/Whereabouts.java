package dev.qimma.question;

import dev.qimma.diagnostic.Span;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Where in its file the options, answers and hints of a question stand, by their texts. Looked up
 * whenever asked for, since only who tells of a fault asks.
 */
public final class Whereabouts {

  public static final Whereabouts UNKNOWN = of(Map.of());

  private final Supplier<Map<String, Span>> places;

  public Whereabouts(Supplier<Map<String, Span>> places) {
    this.places = places;
  }

  public static Whereabouts of(Map<String, Span> places) {
    return new Whereabouts(PackedPlaces.of(places));
  }

  public Optional<Span> of(String text) {
    return Optional.ofNullable(all().get(text));
  }

  /** The place of every text that has one. */
  public Map<String, Span> all() {
    return places.get();
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Whereabouts same && all().equals(same.all()));
  }

  @Override
  public int hashCode() {
    return all().hashCode();
  }

  @Override
  public String toString() {
    return new TreeMap<>(all()).toString();
  }
}
