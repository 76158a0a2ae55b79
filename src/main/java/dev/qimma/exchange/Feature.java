package dev.qimma.exchange;

import java.util.Locale;

/** Something of a question that a format may not be able to carry. */
public enum Feature {
  /** All of it: the question is left out. */
  WHOLE,
  /** What is done to answer it: it becomes a question of another kind. */
  KIND,
  TOPIC,
  OBJECTIVE,
  TAGS,
  DIFFICULTY,
  POINTS,
  HINTS,
  WHY,
  QUOTES,
  /** Who says what is quoted, where it stands, and what it means in other languages. */
  QUOTE_NOTES,
  /** All wordings but those of one language. */
  LANGUAGES,
  /** What is said to who chose an option. */
  OPTION_WHY,
  /** What options earn, alone or together. */
  CREDIT,
  /** That what an option earns is exact. */
  ROUNDED,
  /** Whether capitals matter in what is typed. */
  CASE,
  UNIT,
  /** How far a number may be off. */
  WITHIN,
  /** Wordings that are accepted beside others. */
  ACCEPTED,
  /** Right-hand sides that belong to nothing. */
  EXTRA,
  GROUP,
  /** What the holes of a text are called: they are numbered. */
  GAP_NAMES,
  /** That the options stay in their order. */
  ORDER,
  ID,
  /** Letters of its texts that the format has no way to write. */
  LETTERS;

  /** As in the keys of messages. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
