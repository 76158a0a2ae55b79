package dev.qimma.format.gift;

import dev.qimma.diagnostic.Problems;
import dev.qimma.diagnostic.Rule;
import dev.qimma.diagnostic.Span;
import dev.qimma.text.Message;
import java.util.ArrayList;
import java.util.List;

/** Reads a file as Moodle does ({@code question/format/gift/format.php}). */
public final class GiftReader {

  private final String file;
  private final Problems problems;

  private GiftReader(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * All that can be read; what cannot is reported.
   *
   * @param file as it is named in problems
   */
  public static List<GiftItem> read(String file, String text, Problems problems) {
    GiftReader reader = new GiftReader(file, problems);
    List<GiftItem> items = new ArrayList<>();
    for (Block block : Block.of(text)) {
      if (block.isCategory()) {
        items.add(new GiftItem.Category(block.line(), Chars.of(block.category()).text()));
      } else {
        reader.read(block, items);
      }
    }
    return items;
  }

  private void read(Block block, List<GiftItem> items) {
    if (block.text().length() > Block.LONGEST) {
      leaveOut(block, "gift-long", Block.LONGEST);
      return;
    }
    try {
      items.add(new QuestionText(block).question());
      block.latex().ifPresent(command -> tell(block, "latex", command));
    } catch (Unreadable fault) {
      leaveOut(block, fault.key(), fault.argument());
    }
  }

  private void leaveOut(Block block, String variant, Object argument) {
    report(Rule.LEFT_OUT_ON_IMPORT, block, variant, argument);
  }

  private void tell(Block block, String variant, Object argument) {
    report(Rule.CHANGED_ON_IMPORT, block, variant, argument);
  }

  private void report(Rule rule, Block block, String variant, Object argument) {
    String key = rule.code() + "." + variant;
    problems.add(
        rule,
        Span.at(file, block.line(), 1),
        block.id(),
        Message.of(key, argument),
        Message.of(key + ".remedy", argument));
  }
}
