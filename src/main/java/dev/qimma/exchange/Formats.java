package dev.qimma.exchange;

import dev.qimma.exchange.anki.AnkiFormat;
import dev.qimma.exchange.csv.NotesFormat;
import dev.qimma.exchange.csv.SheetFormat;
import dev.qimma.exchange.gift.GiftFormat;
import dev.qimma.exchange.moodle.MoodleFormat;
import dev.qimma.exchange.plain.MarkdownFormat;
import dev.qimma.exchange.plain.YamlFormat;
import dev.qimma.exchange.qti.QtiFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The catalogue: every format there is. */
public final class Formats {

  private static final List<Format> ALL =
      Stream.of(
              List.of(new GiftFormat(), new MoodleFormat(), new SheetFormat(), new NotesFormat()),
              QtiFormat.all(),
              List.of(new AnkiFormat()),
              YamlFormat.all(),
              MarkdownFormat.all())
          .<Format>flatMap(List::stream)
          .toList();

  /** What people may call a format besides its name. */
  private static final Map<String, String> ALSO_CALLED =
      Map.ofEntries(
          Map.entry("anki", "apkg"),
          Map.entry("canvas", "qti12"),
          Map.entry("moodle-xml", "moodle"),
          Map.entry("qti", "qti21"),
          Map.entry("qti1.2", "qti12"),
          Map.entry("qti2.1", "qti21"),
          Map.entry("qti2.2", "qti21"),
          Map.entry("qti3", "qti30"),
          Map.entry("qti3.0", "qti30"));

  /** Below this a file is not taken for one of a format. */
  private static final int LIKE = 20;

  private Formats() {}

  public static List<Format> all() {
    return ALL;
  }

  public static Optional<Format> named(String name) {
    String asked = name.toLowerCase(Locale.ROOT);
    String called = ALSO_CALLED.getOrDefault(asked, asked);
    return ALL.stream().filter(format -> format.name().equals(called)).findFirst();
  }

  /** The format that a file is most like, by its content. */
  public static Optional<Format> of(RawFile file) {
    return ALL.stream()
        .filter(format -> format.likeness(file) >= LIKE)
        .max(Comparator.comparingInt(format -> format.likeness(file)));
  }
}
