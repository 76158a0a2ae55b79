package dev.qimma.source;

import java.util.List;

/** How much of a source is quoted, sentence by sentence. */
public record Coverage(List<Sentence> sentences) {

  /** Of a sentence, so many words show that it was not passed over; of a shorter one all. */
  private static final int ENOUGH = 5;

  public Coverage {
    sentences = List.copyOf(sentences);
  }

  /**
   * A sentence of the source, or a heading.
   *
   * @param words how many it has
   * @param quoted how many of them are quoted
   */
  public record Sentence(Place place, String text, int words, int quoted) {

    /** Whether next to nothing of it is quoted. */
    public boolean isGap() {
      return quoted < Math.min(ENOUGH, words);
    }
  }

  public List<Sentence> gaps() {
    return sentences.stream().filter(Sentence::isGap).toList();
  }

  public int words() {
    return sentences.stream().mapToInt(Sentence::words).sum();
  }

  public int quoted() {
    return sentences.stream().mapToInt(Sentence::quoted).sum();
  }
}
