package dev.qimma.exchange.anki;

import dev.qimma.archive.Archive;
import dev.qimma.exchange.Format;
import dev.qimma.exchange.Incoming;
import dev.qimma.exchange.Item;
import dev.qimma.exchange.Loss;
import dev.qimma.exchange.Outgoing;
import dev.qimma.exchange.RawFile;
import dev.qimma.exchange.Report;
import dev.qimma.format.anki.AnkiNote;
import dev.qimma.format.anki.AnkiPackage;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Packages of Anki: decks of notes. */
public final class AnkiFormat implements Format {

  private static final int SURE = 95;

  @Override
  public String name() {
    return "apkg";
  }

  @Override
  public String title() {
    return "Anki";
  }

  @Override
  public List<String> endings() {
    return List.of(".apkg", ".colpkg", ".anki2");
  }

  @Override
  public boolean isText() {
    return false;
  }

  @Override
  public int likeness(RawFile file) {
    ByteBuffer bytes = ByteBuffer.wrap(file.bytes());
    boolean isPackage = Archive.isArchive(bytes) && AnkiPackage.isOne(Archive.read(bytes));
    return isPackage || Collection.isDatabase(file.bytes()) ? SURE : 0;
  }

  @Override
  public Incoming read(RawFile file) {
    Report report = new Report(file.name());
    List<Item> items = new ArrayList<>();
    try {
      FromAnki translation = new FromAnki(report);
      for (AnkiNote note : Collection.read(collection(file))) {
        translation.item(note).ifPresent(items::add);
      }
    } catch (Unreadable e) {
      report.unreadable(report.at(1), e.kind(), e.detail());
    }
    return new Incoming(items, report.problems());
  }

  private static byte[] collection(RawFile file) throws Unreadable {
    if (Collection.isDatabase(file.bytes())) {
      return file.bytes();
    }
    Archive archive = Archive.read(ByteBuffer.wrap(file.bytes()));
    Optional<AnkiPackage.Packed> packed = AnkiPackage.collection(archive);
    if (packed.isEmpty()) {
      throw new Unreadable("anki-no-collection", "");
    }
    Optional<byte[]> bytes = packed.get().content().bytes();
    if (bytes.isEmpty()) {
      throw refused(packed.get());
    }
    return packed.get().isCompressed() ? Zstandard.unpacked(bytes.get()) : bytes.get();
  }

  private static Unreadable refused(AnkiPackage.Packed packed) {
    return packed
        .content()
        .fold(
            bytes -> new Unreadable("archive-broken", ""),
            fault ->
                new Unreadable(
                    "archive-" + fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    fault.entry()));
  }

  @Override
  public Outgoing write(List<Item> items, List<String> languages) {
    return write(items, languages, Instant.EPOCH);
  }

  /** Anki takes a note it has in anew only where it was changed later. */
  @Override
  public Outgoing write(List<Item> items, List<String> languages, Instant now) {
    List<Loss> losses = new ArrayList<>();
    List<AnkiNote> notes = new ArrayList<>();
    for (Item item : items) {
      new ToAnki(item, losses).note(notes.size() + 1).ifPresent(notes::add);
    }
    return new Outgoing(AnkiPackage.write(CollectionWriter.write(notes, now)), losses);
  }
}
