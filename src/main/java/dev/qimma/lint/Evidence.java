package dev.qimma.lint;

import dev.qimma.source.Passage;
import dev.qimma.source.Seal;
import java.util.Map;
import java.util.Optional;

/**
 * What a bank is held against besides itself.
 *
 * @param texts of sources, by their ids
 * @param seal what was found in texts that are not at hand
 * @param sealFile its path as shown in messages
 * @param attempts what learners made of questions, by their full names
 */
public record Evidence(
    Map<String, SourceAtHand> texts, Seal seal, String sealFile, Map<String, Attempted> attempts) {

  /** No text, and no seal. */
  public static final Evidence NONE = new Evidence(Map.of(), Seal.EMPTY, "");

  public Evidence {
    texts = Map.copyOf(texts);
    attempts = Map.copyOf(attempts);
  }

  /** Without responses of learners. */
  public Evidence(Map<String, SourceAtHand> texts, Seal seal, String sealFile) {
    this(texts, seal, sealFile, Map.of());
  }

  /** The same with the responses of learners. */
  public Evidence with(Map<String, Attempted> others) {
    return new Evidence(texts, seal, sealFile, others);
  }

  /** What learners made of a question, where that is known. */
  public Optional<Attempted> attempted(String question) {
    return Optional.ofNullable(attempts.get(question));
  }

  /** The text of a source, where it is at hand. */
  public Optional<SourceAtHand> text(String source) {
    return Optional.ofNullable(texts.get(source));
  }

  /**
   * How a passage stands to the seal; empty when its text is at hand or nothing seals its source.
   */
  Optional<Seal.State> sealed(Passage passage) {
    Seal.State state = seal.check(passage);
    boolean isNothing = state == Seal.State.UNSEALED && !isSealed(passage.source());
    return texts.containsKey(passage.source()) || isNothing ? Optional.empty() : Optional.of(state);
  }

  boolean isSealed(String source) {
    return seal.textSha256(source).isPresent();
  }
}
