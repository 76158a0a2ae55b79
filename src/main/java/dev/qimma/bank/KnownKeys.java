package dev.qimma.bank;

import java.util.Optional;
import java.util.Set;

/** The keys that question files may have. */
public final class KnownKeys {

  /** Of sources, quotes, objectives, options and texts. */
  private static final Set<String> OF_OTHERS =
      Set.of(
          "title",
          "lang",
          "file",
          "sha256",
          "source",
          "exact",
          "prefix",
          "suffix",
          "by",
          "where",
          "translation",
          "statement",
          "quotes",
          "sort",
          "field",
          "text",
          "why",
          "credit",
          "ar",
          "en",
          "accept",
          "right",
          "wrong",
          "options");

  private KnownKeys() {}

  /** The key that a long name which people type stands for. */
  public static Optional<String> meantBy(String longName) {
    return Optional.ofNullable(MeantKeys.LONG_NAMES.get(longName));
  }

  /** Of a file, at its margin. */
  public static Set<String> ofFiles() {
    return BankReader.FILE_KEYS;
  }

  /** Of questions of all kinds. */
  public static Set<String> ofQuestions() {
    return QuestionReader.knownKeys();
  }

  /** Of whatever else is a map. */
  public static Set<String> ofOthers() {
    return OF_OTHERS;
  }
}
