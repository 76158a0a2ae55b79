package dev.qimma.authoring;

import dev.qimma.edit.Edit;
import dev.qimma.text.Message;
import java.util.List;

/**
 * Something to be written otherwise.
 *
 * @param at where it shows, in UTF-16 units from the beginning of the text
 * @param what is done, for a person
 */
record Mend(int at, Message what, List<Edit> edits) {

  Mend {
    edits = List.copyOf(edits);
  }

  /** With one edit, at its beginning. */
  static Mend of(Message what, Edit edit) {
    return new Mend(edit.start(), what, List.of(edit));
  }
}
