package dev.qimma.authoring.writing;

import dev.qimma.bank.yaml.BankFile;
import dev.qimma.bank.yaml.Node;
import dev.qimma.bank.yaml.YamlFile;
import dev.qimma.edit.Edit;
import dev.qimma.edit.Edits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Changes some keys of a question that somebody wrote, and leaves all else of it as it is. */
public final class ItemEdit {

  private final BankFile file;
  private final PageLines lines;
  private final Node.Mapping item;
  private final int behind;

  private ItemEdit(BankFile file, Node.Mapping item, int behind) {
    this.file = file;
    this.lines = new PageLines(file.text());
    this.item = item;
    this.behind = behind;
  }

  /**
   * The file with keys of one of its questions written otherwise.
   *
   * @param line in which the question begins
   * @param away keys that are to be gone
   * @param put keys with what is to stand there
   * @return empty where that cannot be done by an edit
   */
  public static Optional<BankFile> edit(
      BankFile file, int line, Set<String> away, Map<String, Written> put) {
    Optional<Node> root = YamlFile.read(file).root();
    if (root.isEmpty()
        || !(root.get() instanceof Node.Mapping map)
        || !(map.get("questions").orElse(root.get()) instanceof Node.Sequence list)) {
      return Optional.empty();
    }
    for (int at = 0; at < list.items().size(); at++) {
      if (list.items().get(at) instanceof Node.Mapping item && begins(item, line)) {
        int behind =
            at + 1 < list.items().size()
                ? list.items().get(at + 1).span().line()
                : behind(map, line, file);
        return new ItemEdit(file, item, behind).edited(away, put);
      }
    }
    return Optional.empty();
  }

  private static boolean begins(Node.Mapping item, int line) {
    return !item.entries().isEmpty() && item.entries().get(0).key().span().line() == line;
  }

  /** The line of the next section; that behind the last one where there is none. */
  private static int behind(Node.Mapping root, int line, BankFile file) {
    return root.entries().stream()
        .mapToInt(entry -> entry.key().span().line())
        .filter(next -> next > line)
        .min()
        .orElse(new PageLines(file.text()).count() + 1);
  }

  private Optional<BankFile> edited(Set<String> away, Map<String, Written> put) {
    if (!isInLines()) {
      return Optional.empty();
    }
    List<Edit> edits = new ArrayList<>();
    Map<String, Written> left = new HashMap<>(put);
    for (Node.Entry entry : item.entries()) {
      String key = entry.key().text();
      Written value = left.remove(key);
      if (value != null) {
        edits.add(replace(entry, List.copyOf(written(key, value))));
      } else if (away.contains(key)) {
        edits.add(replace(entry, List.of()));
      }
    }
    List<String> added = new ArrayList<>();
    put.forEach(
        (key, value) -> {
          if (left.containsKey(key)) {
            added.addAll(written(key, value));
          }
        });
    if (!added.isEmpty()) {
      edits.add(Edit.insert(lines.start(last() + 1), indented(added, isOpenEnd())));
    }
    return Optional.of(new BankFile(file.path(), Edits.apply(file.text(), edits)));
  }

  /** Whether each of its keys is in a line of its own, as people write them. */
  private boolean isInLines() {
    int column = column();
    int before = 0;
    for (Node.Entry entry : item.entries()) {
      boolean isFine = entry.key().span().column() - 1 == column;
      if (!isFine || entry.key().span().line() <= before) {
        return false;
      }
      before = entry.key().span().line();
    }
    return !file.text().startsWith("{", lines.offset(item.span()));
  }

  private int column() {
    return item.entries().get(0).key().span().column() - 1;
  }

  private static List<String> written(String key, Written value) {
    return new Written.Keyed(Map.of(key, value)).block().lines();
  }

  /** The first key stands behind a dash, and stays there whatever it says. */
  private Edit replace(Node.Entry entry, List<String> instead) {
    int start = lines.offset(entry.key().span());
    int end = lines.start(lastLine(entry) + 1);
    boolean isFirst = entry.equals(item.entries().get(0));
    if (instead.isEmpty() && isFirst) {
      return Edit.delete(start, start);
    }
    int from = instead.isEmpty() ? lines.start(entry.key().span().line()) : start;
    return new Edit(
        from, end, instead.isEmpty() ? "" : indented(instead, false).strip() + lines.end());
  }

  private String indented(List<String> block, boolean isOnOpenLine) {
    StringBuilder text = new StringBuilder(isOnOpenLine ? lines.end() : "");
    block.forEach(line -> text.append(" ".repeat(column())).append(line).append(lines.end()));
    return text.toString();
  }

  private boolean isOpenEnd() {
    int at = lines.start(last() + 1);
    return at > 0 && "\r\n".indexOf(file.text().charAt(at - 1)) < 0;
  }

  private int last() {
    return lastLine(item.entries().get(item.entries().size() - 1));
  }

  /** The last line of a key; remarks and blank lines behind it belong to what follows. */
  private int lastLine(Node.Entry entry) {
    int first = entry.key().span().line();
    int next =
        item.entries().stream()
            .mapToInt(one -> one.key().span().line())
            .filter(line -> line > first)
            .min()
            .orElse(behind);
    int last = Math.min(next - 1, lines.count());
    while (last > first
        && (lines.isBlank(last) || (lines.isRemark(last) && lines.indentation(last) <= column()))) {
      last--;
    }
    return last;
  }
}
