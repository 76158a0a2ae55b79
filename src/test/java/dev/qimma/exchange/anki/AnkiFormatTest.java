package dev.qimma.exchange.anki;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.qimma.archive.Archive;
import dev.qimma.archive.ArchiveWriter;
import dev.qimma.exchange.Incoming;
import dev.qimma.exchange.Item;
import dev.qimma.exchange.Matter;
import dev.qimma.exchange.RawFile;
import dev.qimma.question.Interaction;
import dev.qimma.text.Localized;
import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteConnection;

class AnkiFormatTest {

  private static final String MODELS =
      "{\"1\":{\"id\":1,\"name\":\"Basic\",\"type\":0,\"flds\":[{\"name\":\"Front\"},{\"name\":\"Back\"}]},"
          + "\"2\":{\"id\":2,\"name\":\"Cloze\",\"type\":1,\"flds\":[{\"name\":\"Text\"},{\"name\":\"Extra\"}]},"
          + "\"3\":{\"id\":3,\"name\":\"Verbs\",\"type\":0,\"flds\":[{\"name\":\"A\"},{\"name\":\"B\"},{\"name\":\"C\"}]}}";
  private static final String DECKS =
      "{\"1\":{\"id\":1,\"name\":\"Default\"},\"7\":{\"id\":7,\"name\":\"a::ب\"}}";

  private final AnkiFormat format = new AnkiFormat();

  @Test
  void theFirstTwoFieldsAreACard() throws SQLException {
    Incoming incoming = read(older("('g1', 1, ' x y ', 'Front <b>one</b>\u001Fظهر<br>2', 7)"));
    Item item = incoming.items().get(0);
    assertThat(incoming.problems()).isEmpty();
    assertThat(item.matter().stem().in("")).isEqualTo("Front **one**");
    assertThat(item.interaction()).isEqualTo(new Interaction.Reveal(Localized.of("", "ظهر\n2")));
    assertThat(item.matter().topic()).isEqualTo("a/ب");
    assertThat(item.matter().tags()).containsExactly("x", "y");
  }

  @Test
  void newCardsComeInTheOrderInWhichAnkiShowsThem() throws SQLException {
    Incoming incoming =
        read(older("('g1', 1, '', 'one\u001F1', 1), ('g2', 1, '', 'two\u001F2', 1)", "-rowid"));
    assertThat(incoming.items())
        .extracting(item -> item.matter().stem().in(""))
        .containsExactly("two", "one");
  }

  @Test
  void gapsAreHolesAndTheirHintsAreReported() throws SQLException {
    Incoming incoming =
        read(
            older(
                "('g', 2, '', '{{c1::Paris::city}} is in {{c2::France}}, not {{c2::Spain}}.\u001Fwhy', 1)"));
    Item item = incoming.items().get(0);
    assertThat(item.matter().stem().in("")).isEqualTo("{1} is in {2}, not {2-2}.");
    assertThat(item.interaction())
        .isEqualTo(
            new Interaction.Cloze(
                List.of(
                    new Interaction.Gap("1", List.of("Paris"), List.of()),
                    new Interaction.Gap("2", List.of("France"), List.of()),
                    new Interaction.Gap("2-2", List.of("Spain"), List.of()))));
    assertThat(item.matter().why().in("")).isEqualTo("why");
    assertThat(keys(incoming)).containsExactly("QX805.anki-hint");
  }

  @Test
  void whatIsNotCarriedIsTold() throws SQLException {
    Incoming incoming =
        read(
            older(
                "('a', 3, '', 'one\u001Ftwo\u001Fthree', 1), ('b', 3, '', 'four\u001Ffive\u001Fsix', 1),"
                    + " ('c', 1, '', 'only front\u001F', 1),"
                    + " ('d', 2, '', '{{c1::a {{c2::b}}}}\u001F', 1),"
                    + " ('e', 1, '', 'x [sound:a.mp3]\u001F<img src=\"b.png\">y', 1)"));
    assertThat(incoming.items()).hasSize(3);
    assertThat(keys(incoming))
        .containsExactly(
            "QX805.anki-fields",
            "QX804.anki-empty",
            "QX804.anki-nested",
            "QX805.media",
            "QX805.media");
  }

  @Test
  void theNewestCollectionCountsWhereThePackageSaysSo() throws SQLException, IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("collection.anki2", older("('old', 1, '', 'please update\u001FAnki', 1)"));
    files.put("meta", new byte[] {8, 3});
    files.put("collection.anki21b", zstandard(newer()));
    Incoming incoming = format.read(new RawFile("new.apkg", ArchiveWriter.pack(files)));
    assertThat(incoming.problems()).isEmpty();
    assertThat(incoming.items())
        .extracting(item -> item.matter().stem().in(""))
        .containsExactly("capital of {1}?", "front");
    assertThat(incoming.items().get(0).matter().topic()).isEqualTo("top/sub");
  }

  @Test
  void anOlderCollectionIsPreferredToTheOldest() throws SQLException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("collection.anki2", older("('old', 1, '', 'old\u001FAnki', 1)"));
    files.put("collection.anki21", older("('new', 1, '', 'newer\u001FAnki', 1)"));
    assertThat(format.read(new RawFile("x", ArchiveWriter.pack(files))).items())
        .extracting(item -> item.matter().stem().in(""))
        .containsExactly("newer");
  }

  @Test
  void whatIsNoCollectionIsSaid() throws IOException {
    assertThat(keys(format.read(new RawFile("x", ArchiveWriter.pack(Map.of("a", new byte[1]))))))
        .containsExactly("QX806.anki-no-collection");
    byte[] junk = "SQLite format 3\0 and then nothing that is one".getBytes(UTF_8);
    assertThat(keys(format.read(new RawFile("x", junk)))).containsExactly("QX806.anki-database");
    byte[] bomb = zstandard(new byte[20_000_000]);
    Map<String, byte[]> files = Map.of("collection.anki21b", bomb);
    assertThat(keys(format.read(new RawFile("x", ArchiveWriter.pack(files)))))
        .containsExactly("QX806.archive-bomb");
  }

  @Test
  void aViewInPlaceOfATableIsNotRun() throws SQLException {
    byte[] bytes =
        database(
            "create table col (models text, decks text)",
            "create table cards (nid integer, did integer, odid integer, type integer, due integer, odue integer)",
            "create view notes as with recursive n(i) as (select 1 union all select i + 1 from n)"
                + " select i as id, 'g' as guid, 1 as mid, '' as tags, 'x' as flds from n");
    assertThat(keys(format.read(new RawFile("x", bytes)))).containsExactly("QX806.anki-no-table");
  }

  @Test
  void aDeckIsADatabaseThatAnkiKnows() throws SQLException {
    Item item =
        new Item(
            Matter.of(Localized.both("ما؟", "What?"))
                .but()
                .id("q-1")
                .tags(List.of("two words"))
                .done(),
            new Interaction.Reveal(Localized.of("en", "that")),
            dev.qimma.diagnostic.Span.at("f", 1, 1));
    byte[] once = format.write(List.of(item), List.of("ar", "en"), Instant.EPOCH).bytes();
    assertThat(format.write(List.of(item), List.of("ar", "en"), Instant.EPOCH).bytes())
        .isEqualTo(once);
    Archive archive = Archive.read(ByteBuffer.wrap(once));
    assertThat(archive.names()).containsExactly("collection.anki2", "media");
    assertThat(archive.open("media").bytes()).contains("{}".getBytes(UTF_8));
    byte[] collection = archive.open("collection.anki2").bytes().orElseThrow();
    assertThat(
            rows(collection, "select name from sqlite_master where type = 'table' order by name"))
        .containsExactly("cards", "col", "graves", "notes", "revlog");
    assertThat(rows(collection, "select ver from col")).containsExactly("11");
    assertThat(rows(collection, "select tags from notes")).containsExactly(" two_words ");
    assertThat(rows(collection, "select guid from notes").get(0)).hasSize(20);
  }

  private Incoming read(byte[] collection) {
    return format.read(
        new RawFile("deck.apkg", ArchiveWriter.pack(Map.of("collection.anki2", collection))));
  }

  private static List<String> keys(Incoming incoming) {
    return incoming.problems().stream().map(problem -> problem.message().key()).toList();
  }

  private static byte[] older(String rows) throws SQLException {
    return older(rows, "rowid");
  }

  private static byte[] older(String rows, String due) throws SQLException {
    return database(
        "create table col (models text, decks text)",
        "insert into col values ('" + MODELS + "', '" + DECKS + "')",
        "create table raw (guid, mid, tags, flds, did)",
        "insert into raw values " + rows,
        "create table notes (id integer primary key, guid, mid, tags, flds)",
        "insert into notes select rowid, guid, mid, tags, flds from raw",
        "create table cards (nid integer, did integer, odid integer, type integer, due integer, odue integer)",
        "insert into cards select rowid, did, 0, 0, " + due + ", 0 from raw");
  }

  private static byte[] newer() throws SQLException {
    return database(
        "create table col (models text, decks text)",
        "create table notetypes (id integer primary key, name text, config blob)",
        "insert into notetypes values (5, 'Cloze', x'0801'), (6, 'Basic', x'1a00')",
        "create table fields (ntid integer, ord integer, name text, primary key (ntid, ord)) without rowid",
        "insert into fields values (5, 0, 'Text'), (5, 1, 'Extra'), (6, 0, 'Front'), (6, 1, 'Back')",
        "create table decks (id integer primary key, name text)",
        "insert into decks values (9, 'top' || char(31) || 'sub')",
        "create table notes (id integer primary key, guid, mid, tags, flds)",
        "insert into notes values (1, 'a', 5, '', 'capital of {{c1::France}}?' || char(31) || ''),"
            + " (2, 'b', 6, '', 'front' || char(31) || 'back')",
        "create table cards (nid integer, did integer, odid integer, type integer, due integer, odue integer)",
        "insert into cards values (1, 9, 0, 2, 740, 0), (2, 9, 0, 0, 5, 0)");
  }

  private static byte[] database(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.executeUpdate(one);
      }
      return connection.unwrap(SQLiteConnection.class).serialize("main");
    }
  }

  private static List<String> rows(byte[] database, String query) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      connection.unwrap(SQLiteConnection.class).deserialize("main", database);
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(query)) {
        List<String> all = new java.util.ArrayList<>();
        while (rows.next()) {
          all.add(rows.getString(1));
        }
        return all;
      }
    }
  }

  private static byte[] zstandard(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZstdOutputStream out = new ZstdOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
