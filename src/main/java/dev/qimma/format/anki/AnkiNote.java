package dev.qimma.format.anki;

import java.util.List;

/**
 * A note: fields of HTML, and where its cards are.
 *
 * @param row its place in the collection, from 1
 */
public record AnkiNote(
    int row, String guid, NoteType type, String deck, List<String> tags, List<String> fields) {

  public AnkiNote {
    tags = List.copyOf(tags);
    fields = List.copyOf(fields);
  }

  /** A field by its name; empty where the type has none of that name. */
  public String field(String name) {
    int place = type.fields().indexOf(name);
    return place >= 0 && place < fields.size() ? fields.get(place) : "";
  }
}
