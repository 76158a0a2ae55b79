package dev.qimma.source;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * That quotes were found in their sources: what {@code quotes.sha256} says. Hashes only, no words.
 *
 * @param texts SHA-256 of the text each source was read from, by id of the source
 * @param quotes hash of each passage, by {@code source/quote}
 * @param unread lines of the file that could not be read
 */
public record Seal(
    SortedMap<String, String> texts, SortedMap<String, String> quotes, List<Unread> unread) {

  public static final Seal EMPTY = new Seal(new TreeMap<>(), new TreeMap<>(), List.of());

  /** How a passage stands to the seal. */
  public enum State {
    /** As it was when it was found in its source. */
    SEALED,
    /** Not as it was. */
    CHANGED,
    /** Never sealed. */
    UNSEALED
  }

  /** A line of the file that is no seal, or that contradicts one above it. */
  public record Unread(int line, String text) {}

  public Seal {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    quotes = Collections.unmodifiableSortedMap(new TreeMap<>(quotes));
    unread = List.copyOf(unread);
  }

  /** Seals passages that were found; {@code texts} holds the text's hash by id of the source. */
  public static Seal of(Map<String, String> texts, Collection<Passage> found) {
    Seal seal = EMPTY;
    for (Map.Entry<String, String> text : texts.entrySet()) {
      seal = seal.with(text.getKey(), text.getValue(), found);
    }
    return seal;
  }

  /** Reads what {@link #write} wrote, and survives anything else. */
  public static Seal parse(String file) {
    return SealFile.parse(file);
  }

  public String write() {
    return SealFile.write(this);
  }

  /** Seals anew the passages of one source, in place of what was sealed of it before. */
  public Seal with(String source, String textSha256, Collection<Passage> found) {
    SortedMap<String, String> newTexts = new TreeMap<>(texts);
    newTexts.put(line(source), textSha256);
    SortedMap<String, String> newQuotes = new TreeMap<>(quotes);
    newQuotes.keySet().removeIf(key -> key.startsWith(key(source, "")));
    found.stream()
        .filter(passage -> passage.source().equals(source))
        .forEach(passage -> newQuotes.put(key(source, passage.id()), hash(passage)));
    return new Seal(newTexts, newQuotes, unread);
  }

  public State check(Passage passage) {
    String sealed = quotes.get(key(passage.source(), passage.id()));
    if (sealed == null) {
      return State.UNSEALED;
    }
    return sealed.equals(hash(passage)) ? State.SEALED : State.CHANGED;
  }

  /** SHA-256 of the text a source was read from when it was sealed. */
  public Optional<String> textSha256(String source) {
    return Optional.ofNullable(texts.get(line(source)));
  }

  /** Changes with the source and with every letter of the quote; not with its white space. */
  static String hash(Passage passage) {
    NormalQuote quote = NormalQuote.of(passage.quote());
    List<String> parts =
        List.of(line(passage.source()), quote.exact(), quote.prefix(), quote.suffix());
    return Digest.sha256(String.join("\n", parts));
  }

  private static String key(String source, String id) {
    return line(source) + "/" + line(id);
  }

  /** An id that cannot break its line. */
  private static String line(String id) {
    return NormalText.of(id).text().strip();
  }
}
