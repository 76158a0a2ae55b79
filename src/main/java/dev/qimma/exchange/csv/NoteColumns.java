package dev.qimma.exchange.csv;

import dev.qimma.format.csv.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Which columns of a note are what, as the lines at the top say. */
final class NoteColumns {

  private static final int NONE = -1;

  private final Map<String, String> heads;

  NoteColumns(Map<String, String> heads) {
    this.heads = heads;
  }

  private int place(String name) {
    String written = heads.getOrDefault(name + " column", "").strip();
    return written.matches("[0-9]{1,3}") ? Integer.parseInt(written) - 1 : NONE;
  }

  private String cell(Table.Row row, String name) {
    int place = place(name);
    return place == NONE ? heads.getOrDefault(name, "").strip() : row.cell(place).strip();
  }

  String guid(Table.Row row) {
    return cell(row, "guid");
  }

  String noteType(Table.Row row) {
    return cell(row, "notetype");
  }

  String deck(Table.Row row) {
    return cell(row, "deck");
  }

  /** The tags of a row; in a file that says nothing of them there are none. */
  List<String> tags(Table.Row row) {
    return List.of(cell(row, "tags").split("\\s+", -1)).stream()
        .filter(tag -> !tag.isEmpty())
        .toList();
  }

  /** What is left: the fields of the note. */
  List<String> fields(Table.Row row) {
    TreeSet<Integer> others = new TreeSet<>();
    List.of("guid", "notetype", "deck", "tags").forEach(name -> others.add(place(name)));
    List<String> fields = new ArrayList<>();
    for (int place = 0; place < row.cells().size(); place++) {
      if (!others.contains(place)) {
        fields.add(row.cell(place));
      }
    }
    return fields;
  }

  boolean isHtml() {
    return heads.getOrDefault("html", "false").strip().equals("true");
  }
}
