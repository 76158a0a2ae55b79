package dev.qimma.authoring.writing;

import dev.qimma.bank.yaml.BankFile;
import dev.qimma.bank.yaml.Node;
import dev.qimma.bank.yaml.YamlFile;
import dev.qimma.edit.Edit;
import dev.qimma.edit.Edits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts one entry into a section of a question file, and leaves all else in it as it was written.
 */
public final class PageEdit {

  private static final String STEP = "  ";

  /** Sections that a new one stands behind, if it is not to be the last. */
  private static final List<String> BEFORE_NEW =
      List.of("qimma", "title", "lang", "topic", "sources", "quotes");

  private final BankFile file;
  private final String section;
  private final Written entry;
  private final boolean isList;
  private final Node.Mapping root;
  private final PageLines lines;

  private PageEdit(BankFile file, Node.Mapping root, String section, Written entry, boolean list) {
    this.file = file;
    this.root = root;
    this.section = section;
    this.entry = entry;
    this.isList = list;
    this.lines = new PageLines(file.text());
  }

  /** The file with a new last item of a list; empty where that cannot be done by an edit. */
  public static Optional<BankFile> append(BankFile file, String section, Written.Keyed item) {
    return append(file, section, List.of(item));
  }

  /** The file with more items at the end of a list; empty where that cannot be done by an edit. */
  public static Optional<BankFile> append(
      BankFile file, String section, List<Written.Keyed> items) {
    return edited(file, section, items, items.size());
  }

  /** The file with a new key in a map; empty where that cannot be done by an edit. */
  public static Optional<BankFile> put(BankFile file, String section, String key, Written value) {
    return edited(file, section, new Written.Keyed(Map.of(key, value)), false, 1);
  }

  private static Optional<BankFile> edited(
      BankFile file, String section, List<Written.Keyed> items, int more) {
    return edited(file, section, new Written.Several(items), true, more);
  }

  private static Optional<BankFile> edited(
      BankFile file, String section, Written entry, boolean list, int more) {
    Optional<Node> root = root(file);
    if (root.isEmpty() || !(root.get() instanceof Node.Mapping map)) {
      return Optional.empty();
    }
    PageEdit edit = new PageEdit(file, map, section, entry, list);
    return edit.edits()
        .map(edits -> new BankFile(file.path(), Edits.apply(file.text(), edits)))
        .filter(after -> SameNodes.butMoreIn(section, more, map, root(after)));
  }

  /** A file that says nothing is a map without keys. */
  private static Optional<Node> root(BankFile file) {
    return YamlFile.read(file)
        .root()
        .map(
            node ->
                node instanceof Node.Scalar text && text.text().isEmpty()
                    ? new Node.Mapping(node.span(), List.of())
                    : node);
  }

  private Optional<List<Edit>> edits() {
    if (!root.entries().isEmpty() && startsWith(root, "{")) {
      return Optional.empty();
    }
    Optional<Node.Entry> there =
        root.entries().stream().filter(one -> one.key().text().equals(section)).findFirst();
    return there.isEmpty() ? Optional.of(List.of(newSection())) : into(there.get());
  }

  private Optional<List<Edit>> into(Node.Entry there) {
    if (there.value() instanceof Node.Scalar scalar) {
      return nothing(there, scalar);
    }
    boolean isFlow = startsWith(there.value(), isList ? "[" : "{");
    int children = size(there.value());
    if (there.value() instanceof Node.Sequence != isList) {
      return Optional.empty();
    }
    if (isFlow && children > 0) {
      String inside = entry.flow().substring(1, entry.flow().length() - 1);
      return Optional.of(
          List.of(Edit.insert(lines.offset(there.value().span()) + 1, inside + ", ")));
    }
    return isFlow ? emptyFlow(there) : Optional.of(List.of(below(there, indentation(there))));
  }

  /** A section without a value, or with one that says so. */
  private Optional<List<Edit>> nothing(Node.Entry there, Node.Scalar value) {
    boolean isNull = value.isPlain() && List.of("", "~", "null").contains(value.text());
    if (!isNull) {
      return Optional.empty();
    }
    List<Edit> edits = new ArrayList<>();
    if (!value.text().isEmpty()) {
      int from = lines.offset(value.span());
      edits.add(Edit.delete(from, from + value.text().length()));
    }
    edits.add(below(there, margin() + STEP.length()));
    return Optional.of(edits);
  }

  private Optional<List<Edit>> emptyFlow(Node.Entry there) {
    int from = lines.offset(there.value().span());
    int to = file.text().indexOf(isList ? ']' : '}', from);
    return to < 0
        ? Optional.empty()
        : Optional.of(List.of(Edit.delete(from, to + 1), below(there, margin() + STEP.length())));
  }

  /** Behind the last line of a section. */
  private Edit below(Node.Entry there, int indentation) {
    int last = lastLine(there);
    boolean isSpaced = isList && (size(there.value()) > 0 || lines.isRemark(last));
    return insert(last + 1, isSpaced, entry.block().lines(), indentation);
  }

  private Edit newSection() {
    List<String> block = new ArrayList<>(List.of(section + ":"));
    entry.block().lines().forEach(line -> block.add(STEP + line));
    Optional<Node.Entry> before =
        isList
            ? Optional.empty()
            : root.entries().stream()
                .filter(one -> BEFORE_NEW.contains(one.key().text()))
                .reduce((one, later) -> later);
    int line = before.map(one -> lastLine(one) + 1).orElseGet(this::end);
    return insert(line, line > 1, block, margin());
  }

  private Edit insert(int line, boolean isSpaced, List<String> block, int indentation) {
    int at = lines.start(line);
    String end = lines.end();
    StringBuilder text = new StringBuilder();
    boolean isWithinLine = at > 0 && "\r\n".indexOf(file.text().charAt(at - 1)) < 0;
    text.append(isWithinLine ? end : "").append(isSpaced ? end : "");
    block.forEach(row -> text.append(" ".repeat(indentation)).append(row).append(end));
    return Edit.insert(at, text.toString());
  }

  /** The last line of a section; remarks behind it belong to what follows. */
  private int lastLine(Node.Entry there) {
    int first = there.key().span().line();
    int next =
        root.entries().stream()
            .mapToInt(one -> one.key().span().line())
            .filter(line -> line > first)
            .findFirst()
            .orElse(end());
    int last = next - 1;
    boolean isEnd = next == end();
    while (last > first
        && (lines.isBlank(last)
            || (!isEnd && lines.isRemark(last) && lines.indentation(last) <= margin()))) {
      last--;
    }
    return last;
  }

  /** The line behind the last one of the document. */
  private int end() {
    int line = lines.count() + 1;
    for (int at = lines.count(); at > 0; at--) {
      String text = lines.line(at);
      if (text.equals("...")) {
        line = at;
      }
    }
    while (line > 1 && lines.isBlank(line - 1)) {
      line--;
    }
    return line;
  }

  private int margin() {
    return root.entries().isEmpty() ? 0 : root.entries().get(0).key().span().column() - 1;
  }

  private int indentation(Node.Entry there) {
    int line = there.key().span().line() + 1;
    while (line < lines.count() && (lines.isBlank(line) || lines.isRemark(line))) {
      line++;
    }
    return lines.indentation(line);
  }

  private static int size(Node node) {
    return node instanceof Node.Sequence list
        ? list.items().size()
        : node instanceof Node.Mapping map ? map.entries().size() : 0;
  }

  private boolean startsWith(Node node, String sign) {
    return file.text().startsWith(sign, lines.offset(node.span()));
  }
}
