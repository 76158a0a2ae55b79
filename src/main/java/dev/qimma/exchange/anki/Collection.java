package dev.qimma.exchange.anki;

import dev.qimma.format.anki.AnkiNote;
import dev.qimma.format.anki.NoteType;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.sqlite.SQLiteConnection;

/** Reads the notes of a database of Anki, older or newer, that is handed in as bytes. */
final class Collection {

  private static final String MEMORY = "jdbc:sqlite::memory:";
  private static final byte[] SIGNATURE = Sql.ascii("SQLite format 3\0");

  /** Where the file says how it is written beside a journal; in memory there is none. */
  private static final int WRITE_VERSION = 18;

  private static final int READ_VERSION = 19;
  private static final int SECONDS = 60;

  private final Connection connection;
  private final Map<Long, NoteType> types = new LinkedHashMap<>();
  private final Map<Long, String> decks = new HashMap<>();

  private Collection(Connection connection) {
    this.connection = connection;
  }

  static boolean isDatabase(byte[] bytes) {
    for (int i = 0; i < SIGNATURE.length; i++) {
      if (i >= bytes.length || bytes[i] != SIGNATURE[i]) {
        return false;
      }
    }
    return true;
  }

  static List<AnkiNote> read(byte[] bytes) throws Unreadable {
    if (!isDatabase(bytes)) {
      throw new Unreadable("anki-no-database", "");
    }
    byte[] patched = bytes.clone();
    patched[WRITE_VERSION] = 1;
    patched[READ_VERSION] = 1;
    try (Connection connection = DriverManager.getConnection(MEMORY)) {
      connection.unwrap(SQLiteConnection.class).deserialize("main", patched);
      return new Collection(connection).notes();
    } catch (SQLException e) {
      throw new Unreadable("anki-database", String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
    }
  }

  private List<AnkiNote> notes() throws SQLException, Unreadable {
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma trusted_schema = off");
    }
    for (String table : List.of("col", "notes", "cards")) {
      if (!isTable(table)) {
        throw new Unreadable("anki-no-table", table);
      }
    }
    if (isTable("notetypes")) {
      newer();
    } else {
      older();
    }
    return rows();
  }

  /** A view by that name could compute without end. */
  private boolean isTable(String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select name from sqlite_master where type = 'table'")) {
      while (rows.next()) {
        if (rows.getString(1).equals(name)) {
          return true;
        }
      }
      return false;
    }
  }

  /** Up to schema 11, note types and decks are JSON. */
  private void older() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select models, decks from col limit 1")) {
      if (row.next()) {
        Json.read(Sql.text(row, 1)).forEach((id, model) -> model(id, model));
        Json.read(Sql.text(row, 2))
            .forEach(
                (id, deck) ->
                    decks.put(Sql.number(id), deck instanceof Map<?, ?> m ? text(m, "name") : ""));
      }
    }
  }

  private void model(String id, Object model) {
    if (model instanceof Map<?, ?> map) {
      List<String> fields = new ArrayList<>();
      if (map.get("flds") instanceof List<?> list) {
        list.forEach(field -> fields.add(field instanceof Map<?, ?> one ? text(one, "name") : ""));
      }
      boolean isCloze = text(map, "type").equals("1");
      types.put(Sql.number(id), new NoteType(Sql.number(id), text(map, "name"), isCloze, fields));
    }
  }

  private static String text(Map<?, ?> map, String key) {
    Object value = map.get(key);
    return value == null ? "" : String.valueOf(value);
  }

  /** From schema 15 on they are tables. */
  private void newer() throws SQLException {
    Map<Long, Map<Long, String>> fields = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select ntid, ord, name from fields")) {
      while (rows.next()) {
        fields
            .computeIfAbsent(rows.getLong(1), id -> new java.util.TreeMap<>())
            .put(rows.getLong(2), Sql.text(rows, 3));
      }
    }
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select id, name, config from notetypes")) {
      while (rows.next()) {
        long id = rows.getLong(1);
        Map<Long, String> own = fields.getOrDefault(id, Map.of());
        types.put(
            id,
            new NoteType(
                id, Sql.text(rows, 2), isCloze(rows.getBytes(3)), List.copyOf(own.values())));
      }
    }
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select id, name from decks")) {
      while (rows.next()) {
        decks.put(rows.getLong(1), Sql.text(rows, 2).replace("\u001F", "::"));
      }
    }
  }

  /** Its settings are a protocol buffer that begins with the kind, where that is not the usual. */
  private static boolean isCloze(byte[] config) {
    return config != null && config.length > 1 && config[0] == 8 && config[1] == 1;
  }

  private List<AnkiNote> rows() throws SQLException {
    List<AnkiNote> notes = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      statement.setQueryTimeout(SECONDS);
      try (ResultSet rows = statement.executeQuery(Sql.resource("notes.sql"))) {
        while (rows.next()) {
          notes.add(note(notes.size() + 1, rows));
        }
      }
    }
    return notes;
  }

  private AnkiNote note(int row, ResultSet rows) throws SQLException {
    long type = rows.getLong(2);
    List<String> fields = List.of(Sql.text(rows, 4).split("\u001F", -1));
    List<String> tags =
        Collections.list(new StringTokenizer(Sql.text(rows, 3), " \u3000")).stream()
            .map(String::valueOf)
            .toList();
    return new AnkiNote(
        row,
        Sql.text(rows, 1),
        types.getOrDefault(type, new NoteType(type, "", false, List.of())),
        decks.getOrDefault(rows.getLong(5), ""),
        tags,
        fields);
  }
}
