package dev.qimma.format.qti;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An item as its file presents it, before it is found out what is right.
 *
 * @param feedback texts by the names that rules call them up by
 * @param points as the file says; null where it does not
 */
record Presented(
    QtiItem.Place place,
    String id,
    String title,
    String language,
    String body,
    List<Field> fields,
    boolean isShuffled,
    Map<String, String> feedback,
    QtiItem.Facts facts,
    @Nullable BigDecimal points,
    List<QtiItem.Note> notes) {

  Presented {
    fields = List.copyOf(fields);
    feedback = Map.copyOf(feedback);
    notes = List.copyOf(notes);
  }

  QtiEntry.Skipped skipped(String reason, String about) {
    return new QtiEntry.Skipped(place, id, reason, about);
  }
}
