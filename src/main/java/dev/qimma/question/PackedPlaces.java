package dev.qimma.question;

import dev.qimma.diagnostic.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Places of texts in one file, in little room: a large bank has ten for each question. */
final class PackedPlaces implements Supplier<Map<String, Span>> {

  /** Numbers of a place: where it begins and ends. */
  private static final int WIDTH = 4;

  private final String file;
  private final String[] texts;
  private final int[] numbers;

  private PackedPlaces(String file, String[] texts, int[] numbers) {
    this.file = file;
    this.texts = texts;
    this.numbers = numbers;
  }

  /** The places as they are given, where they are of several files. */
  static Supplier<Map<String, Span>> of(Map<String, Span> places) {
    String file = places.isEmpty() ? "" : places.values().iterator().next().file();
    String[] texts = new String[places.size()];
    int[] numbers = new int[places.size() * WIDTH];
    int at = 0;
    for (Map.Entry<String, Span> place : places.entrySet()) {
      if (!place.getValue().file().equals(file)) {
        Map<String, Span> kept = Map.copyOf(places);
        return () -> kept;
      }
      texts[at] = place.getKey();
      pack(place.getValue(), numbers, at++ * WIDTH);
    }
    return new PackedPlaces(file, texts, numbers);
  }

  private static void pack(Span span, int[] numbers, int from) {
    numbers[from] = span.line();
    numbers[from + 1] = span.column();
    numbers[from + 2] = span.endLine();
    numbers[from + 3] = span.endColumn();
  }

  @Override
  public Map<String, Span> get() {
    Map<String, Span> places = new HashMap<>();
    for (int at = 0; at < texts.length; at++) {
      places.put(texts[at], span(at * WIDTH));
    }
    return places;
  }

  private Span span(int from) {
    return new Span(file, numbers[from], numbers[from + 1], numbers[from + 2], numbers[from + 3]);
  }
}
