package dev.qimma.exchange.plain;

import dev.qimma.exchange.Format;
import dev.qimma.exchange.Incoming;
import dev.qimma.exchange.Item;
import dev.qimma.exchange.Outgoing;
import dev.qimma.exchange.RawFile;
import dev.qimma.exchange.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The Markdown of another tool. */
public final class MarkdownFormat implements Format {

  private static final Pattern NUMBERED = Pattern.compile("(?m)^\\d+\\.[ \\t]+\\S");
  private static final Pattern ANSWERED =
      Pattern.compile("(?m)^(?:\\*?[A-Za-z]\\)|\\[[ *]?\\]|=|\\*|_{3,}$|\\^{3,}$)(?:[ \\t]|$)");
  private static final Pattern RULE = Pattern.compile("(?m)^(?:-{3,}|\\*{3,}|_{3,})\\s*$");
  private static final Pattern LISTED =
      Pattern.compile("(?m)^[-*+] +(?:\\*\\*.+\\*\\*|__.+__|\\S.* => .*)\\s*$");

  private static final int LIKELY = 75;
  private static final int PERHAPS = 45;

  private final boolean isQuixote;

  private MarkdownFormat(boolean isQuixote) {
    this.isQuixote = isQuixote;
  }

  /** One for each tool. */
  public static List<Format> all() {
    return List.of(new MarkdownFormat(false), new MarkdownFormat(true));
  }

  @Override
  public String name() {
    return isQuixote ? "quixote" : "text2qti";
  }

  @Override
  public String title() {
    return name();
  }

  @Override
  public List<String> endings() {
    return isQuixote ? List.of(".md") : List.of(".txt", ".md");
  }

  @Override
  public boolean isText() {
    return true;
  }

  @Override
  public boolean isWritable() {
    return false;
  }

  @Override
  public int likeness(RawFile file) {
    if (file.isBinary()) {
      return 0;
    }
    String head = file.head().replace("\r", "");
    if (isQuixote) {
      boolean isListed = LISTED.matcher(head).find();
      return isListed ? RULE.matcher(head).find() ? LIKELY : PERHAPS : 0;
    }
    return NUMBERED.matcher(head).find() && ANSWERED.matcher(head).find() ? LIKELY : 0;
  }

  @Override
  public Incoming read(RawFile file) {
    Report report = new Report(file.name());
    List<String> lines = file.text().replace("\r\n", "\n").replace('\r', '\n').lines().toList();
    List<Item> items = new ArrayList<>();
    if (isQuixote) {
      Quixote.read(lines, report, items);
    } else {
      new Text2Qti(report, items).read(lines);
    }
    return new Incoming(items, report.problems());
  }

  @Override
  public Outgoing write(List<Item> items, List<String> languages) {
    throw new IllegalStateException(name() + " is not written");
  }
}
