package dev.qimma.format.anki;

import java.util.List;

/**
 * A kind of note.
 *
 * @param isCloze whether its first field has gaps, each of which makes a card
 */
public record NoteType(long id, String name, boolean isCloze, List<String> fields) {
  public NoteType {
    fields = List.copyOf(fields);
  }
}
