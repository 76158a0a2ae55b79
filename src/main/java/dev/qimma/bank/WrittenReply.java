package dev.qimma.bank;

import dev.qimma.bank.yaml.Node;
import dev.qimma.text.Pair;
import dev.qimma.text.ReplyList;
import org.jspecify.annotations.Nullable;

/** What a person wrote in a YAML file as a reply, as one would type it. */
public final class WrittenReply {

  private WrittenReply() {}

  /** A text, a list of answers, or a map of parts. */
  public static String of(@Nullable Node node) {
    if (node instanceof Node.Sequence list) {
      return ReplyList.join(list.items().stream().map(WrittenReply::text).toList());
    }
    return node instanceof Node.Mapping map
        ? ReplyList.joinPairs(
            map.entries().stream().map(e -> new Pair(e.key().text(), text(e.value()))).toList())
        : text(node);
  }

  /** Nothing where there is no text: {@code ~} and {@code null} are how YAML writes that. */
  public static String text(@Nullable Node node) {
    if (!(node instanceof Node.Scalar scalar)) {
      return "";
    }
    boolean isNull =
        scalar.isPlain() && (scalar.text().equals("~") || scalar.text().equals("null"));
    return isNull ? "" : scalar.text();
  }
}
