package dev.qimma.format.qti;

import java.math.BigDecimal;
import java.util.List;

/**
 * One question. Texts are HTML.
 *
 * @param place where it stands; that of no file where it is to be written
 * @param language of the file, where it says one
 * @param body what is asked; holes are marked by {@link #hole}
 * @param points for a right answer
 * @param isShuffled whether options may change their places
 * @param notes what of it was not understood
 */
public record QtiItem(
    Place place,
    String id,
    String title,
    String language,
    String body,
    QtiTask task,
    BigDecimal points,
    boolean isShuffled,
    Feedback feedback,
    Facts facts,
    List<Note> notes)
    implements QtiEntry {

  private static final char HOLE_BEGINS = '\uE000';
  private static final char HOLE_ENDS = '\uE001';

  public QtiItem {
    notes = List.copyOf(notes);
  }

  /** Where something stands. */
  public record Place(String file, int line) {
    public static final Place NONE = new Place("", 1);
  }

  /** What is said after an answer: to any, to a right one, to a wrong one. */
  public record Feedback(String always, String right, String wrong) {
    public static final Feedback NONE = new Feedback("", "", "");
  }

  /**
   * What is known about it besides.
   *
   * @param difficulty 1 to 5, or 0
   */
  public record Facts(String topic, List<String> tags, int difficulty) {
    public static final Facts NONE = new Facts("", List.of(), 0);

    public Facts {
      tags = List.copyOf(tags);
    }

    boolean isEmpty() {
      return equals(NONE);
    }
  }

  /** Something that was read otherwise than it was written, and about what. */
  public record Note(String kind, String about) {}

  /** What stands in a body for a hole of that name. */
  public static String hole(String name) {
    return HOLE_BEGINS + name + HOLE_ENDS;
  }

  /** The pattern of a hole; its name is the first group. */
  public static String holePattern() {
    return HOLE_BEGINS + "([^" + HOLE_ENDS + "]*)" + HOLE_ENDS;
  }

  QtiItem with(QtiTask other) {
    return new QtiItem(
        place, id, title, language, body, other, points, isShuffled, feedback, facts, notes);
  }

  QtiItem with(Feedback other) {
    return new QtiItem(
        place, id, title, language, body, task, points, isShuffled, other, facts, notes);
  }
}
