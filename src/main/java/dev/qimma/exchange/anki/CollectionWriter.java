package dev.qimma.exchange.anki;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.qimma.format.anki.AnkiNote;
import dev.qimma.format.anki.Cloze;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.sqlite.SQLiteConnection;

/** Writes notes as a database of schema 11, which every Anki takes in. */
final class CollectionWriter {

  /** Numbers of notes and decks are times in milliseconds; ours are made of names, and stay. */
  private static final long BASE = 1_500_000_000_000L;

  private static final int CARDS_OF_A_NOTE = 1000;

  private final Connection connection;
  private final long seconds;
  private final Set<Long> taken = new HashSet<>();
  private final Map<String, Long> decks = new LinkedHashMap<>();

  private CollectionWriter(Connection connection, Instant now) {
    this.connection = connection;
    this.seconds = now.getEpochSecond();
  }

  static byte[] write(List<AnkiNote> notes, Instant now) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      connection.setAutoCommit(false);
      new CollectionWriter(connection, now).write(notes);
      connection.commit();
      return connection.unwrap(SQLiteConnection.class).serialize("main");
    } catch (SQLException e) {
      throw new IllegalStateException("a database in memory", e);
    }
  }

  private void write(List<AnkiNote> notes) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(Sql.resource("schema11.sql"));
    }
    try (PreparedStatement note = connection.prepareStatement(Sql.resource("note.sql"));
        PreparedStatement card = connection.prepareStatement(Sql.resource("card.sql"))) {
      for (AnkiNote one : notes) {
        write(one, note, card);
      }
      note.executeBatch();
      card.executeBatch();
    }
    collection();
  }

  private void write(AnkiNote note, PreparedStatement into, PreparedStatement card)
      throws SQLException {
    long id = number(note.guid());
    String first = note.fields().get(0).replaceAll("<[^>]*>", "").strip();
    into.setLong(1, id);
    into.setString(2, note.guid());
    into.setLong(3, note.type().id());
    into.setLong(4, seconds);
    into.setString(5, note.tags().isEmpty() ? "" : " " + String.join(" ", note.tags()) + " ");
    into.setString(6, String.join("\u001F", note.fields()));
    into.setString(7, first);
    into.setLong(8, checksum(first));
    into.addBatch();
    for (int place : cards(note)) {
      card.setLong(1, id + place);
      card.setLong(2, id);
      card.setLong(3, decks.computeIfAbsent(note.deck(), this::number));
      card.setInt(4, place);
      card.setLong(5, seconds);
      card.setInt(6, note.row());
      card.addBatch();
    }
  }

  /** A card for each number of a gap. */
  private static List<Integer> cards(AnkiNote note) {
    return note.type().isCloze()
        ? Cloze.pieces(note.fields().get(0)).stream()
            .filter(Cloze.Piece::isGap)
            .map(piece -> piece.number() - 1)
            .distinct()
            .sorted()
            .toList()
        : List.of(0);
  }

  private long number(String name) {
    CRC32 sum = new CRC32();
    sum.update(name.getBytes(UTF_8));
    long number = BASE + sum.getValue() * CARDS_OF_A_NOTE % (BASE / 10);
    while (!taken.add(number)) {
      number += CARDS_OF_A_NOTE;
    }
    return number;
  }

  /** The first four bytes of the SHA-1 of the first field. */
  private static long checksum(String first) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-1").digest(first.getBytes(UTF_8));
      long sum = 0;
      for (int i = 0; i < Integer.BYTES; i++) {
        sum = (sum << 8) | (digest[i] & 0xFF);
      }
      return sum;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }

  private void collection() throws SQLException {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("1", deck(1, "Default"));
    decks.forEach((name, id) -> all.put(String.valueOf(id), deck(id, name)));
    try (PreparedStatement row = connection.prepareStatement(Sql.resource("collection.sql"))) {
      row.setLong(1, seconds);
      row.setLong(2, seconds * 1000);
      row.setLong(3, seconds * 1000);
      row.setString(4, Json.write(settings()));
      row.setString(5, Json.write(NoteTypes.models(seconds)));
      row.setString(6, Json.write(all));
      row.setString(7, Json.write(Map.of("1", deckSettings())));
      row.executeUpdate();
    }
  }

  private static Map<String, Object> settings() {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("nextPos", 1);
    settings.put("estTimes", true);
    settings.put("activeDecks", List.of(1));
    settings.put("sortType", "noteFld");
    settings.put("timeLim", 0);
    settings.put("sortBackwards", false);
    settings.put("addToCur", true);
    settings.put("curDeck", 1);
    settings.put("newSpread", 0);
    settings.put("dueCounts", true);
    settings.put("curModel", String.valueOf(NoteTypes.BASIC.id()));
    settings.put("collapseTime", 1200);
    return settings;
  }

  private Map<String, Object> deck(long id, String name) {
    Map<String, Object> deck = new LinkedHashMap<>();
    deck.put("id", id);
    deck.put("name", name);
    deck.put("mod", seconds);
    deck.put("usn", -1);
    deck.put("desc", "");
    deck.put("dyn", 0);
    deck.put("conf", 1);
    deck.put("collapsed", false);
    deck.put("extendNew", 0);
    deck.put("extendRev", 0);
    for (String today : List.of("newToday", "revToday", "lrnToday", "timeToday")) {
      deck.put(today, List.of(0, 0));
    }
    return deck;
  }

  private static Map<String, Object> deckSettings() {
    Map<String, Object> newCards = new LinkedHashMap<>();
    newCards.put("delays", List.of(1, 10));
    newCards.put("ints", List.of(1, 4, 7));
    newCards.put("initialFactor", 2500);
    newCards.put("order", 1);
    newCards.put("perDay", 20);
    newCards.put("bury", true);
    newCards.put("separate", true);
    Map<String, Object> reviews = new LinkedHashMap<>();
    reviews.put("perDay", 200);
    reviews.put("ease4", 1);
    reviews.put("fuzz", 0);
    reviews.put("ivlFct", 1);
    reviews.put("maxIvl", 36500);
    reviews.put("minSpace", 1);
    reviews.put("bury", true);
    Map<String, Object> lapses = new LinkedHashMap<>();
    lapses.put("delays", List.of(10));
    lapses.put("mult", 0);
    lapses.put("minInt", 1);
    lapses.put("leechFails", 8);
    lapses.put("leechAction", 0);
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("id", 1);
    settings.put("name", "Default");
    settings.put("mod", 0);
    settings.put("usn", 0);
    settings.put("maxTaken", 60);
    settings.put("autoplay", true);
    settings.put("timer", 0);
    settings.put("replayq", true);
    settings.put("new", newCards);
    settings.put("rev", reviews);
    settings.put("lapse", lapses);
    return settings;
  }
}
