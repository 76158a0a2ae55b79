package dev.qimma.exchange.gift;

import dev.qimma.diagnostic.Problems;
import dev.qimma.exchange.Format;
import dev.qimma.exchange.Incoming;
import dev.qimma.exchange.Item;
import dev.qimma.exchange.Loss;
import dev.qimma.exchange.Outgoing;
import dev.qimma.exchange.RawFile;
import dev.qimma.exchange.Report;
import dev.qimma.exchange.TopicPath;
import dev.qimma.format.gift.GiftItem;
import dev.qimma.format.gift.GiftReader;
import dev.qimma.format.gift.GiftWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** GIFT, which teachers type and Moodle reads. */
public final class GiftFormat implements Format {

  private static final Pattern ANSWERS = Pattern.compile("\\{[^{}]*\\}");
  private static final Pattern SURE =
      Pattern.compile("(?m)^\\s*(?:::.*::|\\$CATEGORY:)|\\{\\s*(?:[=~#]|T\\}|F\\}|TRUE|FALSE)");
  private static final Pattern BLOCKS = Pattern.compile("\\R[ \\t]*\\R");
  private static final int MOST_TEXTS_TO_A_QUESTION = 5;
  private static final Pattern OTHER = Pattern.compile("^\\s*(?:<|PK|\\{\\s*\"|qimma:|---)");

  @Override
  public String name() {
    return "gift";
  }

  @Override
  public String title() {
    return "GIFT";
  }

  @Override
  public List<String> endings() {
    return List.of(".gift", ".txt");
  }

  @Override
  public boolean isText() {
    return true;
  }

  @Override
  public int likeness(RawFile file) {
    String head = file.head();
    if (file.isBinary() || OTHER.matcher(head).find()) {
      return 0;
    }
    int named = file.name().endsWith(".gift") ? 25 : 0;
    if (named == 0 && isProse(head)) {
      return 0;
    }
    return named + (SURE.matcher(head).find() ? 70 : ANSWERS.matcher(head).find() ? 25 : 0);
  }

  /** Whether hardly any of its blocks has answers: braces stand in other texts, too. */
  private static boolean isProse(String head) {
    List<String> blocks = BLOCKS.splitAsStream(head).filter(block -> !block.isBlank()).toList();
    long asking = blocks.stream().filter(block -> ANSWERS.matcher(block).find()).count();
    return asking * MOST_TEXTS_TO_A_QUESTION < blocks.size();
  }

  @Override
  public Incoming read(RawFile file) {
    Report report = new Report(file.name());
    Problems problems = new Problems();
    List<Item> items = new ArrayList<>();
    String topic = "";
    for (GiftItem item : GiftReader.read(file.name(), file.text(), problems)) {
      if (item instanceof GiftItem.Category category) {
        topic = TopicPath.topic(category.path());
      } else {
        new FromGift((GiftItem.Question) item, topic, report).item().ifPresent(items::add);
      }
    }
    problems.sorted().forEach(report::add);
    return new Incoming(items, report.problems());
  }

  @Override
  public Outgoing write(List<Item> items, List<String> languages) {
    List<Loss> losses = new ArrayList<>();
    List<GiftItem> written = new ArrayList<>();
    String topic = "";
    for (Item item : items) {
      ToGift translation = new ToGift(item, losses);
      String next = item.matter().topic();
      if (translation.question().isPresent()) {
        if (!next.equals(topic)) {
          written.add(new GiftItem.Category(0, TopicPath.category(next)));
        }
        topic = next;
        translation.question().ifPresent(written::add);
      }
    }
    return Outgoing.of(GiftWriter.write(written), losses);
  }
}
