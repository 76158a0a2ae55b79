package dev.qimma.grading;

import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What stands where in a file of responses to a printed exam.
 *
 * @param cells of its first record
 */
record PrintedColumns(
    List<String> cells, Columns columns, PrintedVersions printed, InputFormat format) {

  /** The name of the column, and by which another name is given it. */
  static final String VERSION = "version";

  PrintedColumns {
    cells = List.copyOf(cells);
  }

  boolean isWide() {
    return format == InputFormat.WIDE
        || (format != InputFormat.LONG
            && columns.fault(cells).isPresent()
            && place(learner()) >= 0);
  }

  Optional<Message> fault() {
    if (printed.needVersion() && place(version()) < 0) {
      return Optional.of(
          Message.of("header.no-version", version(), printed.versions().keySet(), cells));
    }
    if (!isWide()) {
      return columns.fault(cells);
    }
    List<String> forms = Columns.forms(cells);
    int learners = Collections.frequency(forms, Columns.form(learner()));
    if (learners != 1) {
      String key = learners == 0 ? "header.no-learner" : "header.twice";
      return Optional.of(Message.of(key, learner(), cells, cells));
    }
    return responses().isEmpty()
        ? Optional.of(Message.of("header.no-question", learner(), cells))
        : twice();
  }

  private Optional<Message> twice() {
    Set<String> seen = new HashSet<>();
    return responses().stream()
        .map(column -> cells.get(column).strip())
        .filter(name -> !seen.add(name))
        .findFirst()
        .map(name -> Message.of("header.twice", name, cells, cells));
  }

  private String learner() {
    return columns.learner();
  }

  private String version() {
    return columns.questions().getOrDefault(VERSION, VERSION);
  }

  private int place(String name) {
    return Columns.forms(cells).indexOf(Columns.form(name));
  }

  /** The version that a record names; nothing where it has no place for it. */
  String version(CsvRecord record) {
    int place = place(version());
    return place >= 0 && place < record.cells().size() ? record.cells().get(place) : "";
  }

  /** The columns of a wide file in which responses stand. */
  List<Integer> responses() {
    return IntStream.range(0, cells.size())
        .filter(column -> column != place(learner()) && column != place(version()))
        .filter(column -> printed.isQuestion(cells.get(column)))
        .boxed()
        .toList();
  }

  /** As a long file has it; in a wide one every response is one of a question named here. */
  Header header() {
    if (!isWide()) {
      return columns.header(cells);
    }
    List<Integer> roles = new ArrayList<>(Collections.nCopies(cells.size(), Header.IGNORED));
    roles.set(place(learner()), Header.LEARNER);
    responses().forEach(column -> roles.set(column, Header.RESPONSE));
    return new Header(cells, roles, Set.of());
  }

  /** Names of the columns that are not asked for. */
  List<String> ignored() {
    return header().ignored().stream()
        .filter(name -> !Columns.form(name).equals(Columns.form(version())))
        .toList();
  }
}
