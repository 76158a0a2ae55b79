package dev.qimma.lint;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.qimma.source.Digest;
import dev.qimma.source.SourceText;

/**
 * The text of a source.
 *
 * @param sha256 of its bytes, in hex
 */
public record SourceAtHand(SourceText text, String sha256) {

  /** What is not UTF-8 in it fits no quote. */
  public static SourceAtHand of(byte[] bytes) {
    return new SourceAtHand(SourceText.of(new String(bytes, UTF_8)), Digest.sha256(bytes));
  }
}
