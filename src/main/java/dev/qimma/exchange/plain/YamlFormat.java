package dev.qimma.exchange.plain;

import dev.qimma.bank.yaml.BankFile;
import dev.qimma.bank.yaml.Node;
import dev.qimma.bank.yaml.YamlFile;
import dev.qimma.exchange.Format;
import dev.qimma.exchange.Incoming;
import dev.qimma.exchange.Item;
import dev.qimma.exchange.Outgoing;
import dev.qimma.exchange.RawFile;
import dev.qimma.exchange.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The YAML of another tool. */
public final class YamlFormat implements Format {

  private static final int LIKELY = 85;

  private final Tool tool;

  private YamlFormat(Tool tool) {
    this.tool = tool;
  }

  /** One for each tool. */
  public static List<Format> all() {
    return Arrays.stream(Tool.values()).<Format>map(YamlFormat::new).toList();
  }

  @Override
  public String name() {
    return tool.word();
  }

  @Override
  public String title() {
    return tool.word();
  }

  @Override
  public List<String> endings() {
    return List.of(".yaml", ".yml");
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
    return !file.isBinary() && tool.isLike(file.head()) ? LIKELY : 0;
  }

  @Override
  public Incoming read(RawFile file) {
    Report report = new Report(file.name());
    YamlFile yaml = YamlFile.read(new BankFile(file.name(), file.text()));
    yaml.fault().ifPresent(report::add);
    List<Item> items = new ArrayList<>();
    for (Node question : yaml.root().map(tool::questions).orElse(List.of())) {
      tool.item(question, report).ifPresent(items::add);
    }
    return new Incoming(items, report.problems());
  }

  @Override
  public Outgoing write(List<Item> items, List<String> languages) {
    throw new IllegalStateException(name() + " is not written");
  }
}
